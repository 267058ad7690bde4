import type { ReactNode } from 'react'

/** Facts beside their names, as at the side of an item. A hairline stands between two lists. */
export function DefinitionList({ children }: { children: ReactNode }) {
  return (
    <dl className="grid grid-cols-[7rem_minmax(0,1fr)] content-start items-baseline gap-x-2 gap-y-3 [dl+&]:mt-5 [dl+&]:border-t [dl+&]:border-line [dl+&]:pt-5">
      {children}
    </dl>
  )
}

/** One fact; `note` is the smaller line under it. */
export function Definition({
  term,
  children,
  note,
}: {
  term: ReactNode
  children: ReactNode
  note?: ReactNode
}) {
  return (
    <>
      <dt className="text-ink-3">{term}</dt>
      <dd className="min-w-0">
        {children}
        {note && <div className="text-sm text-ink-3">{note}</div>}
      </dd>
    </>
  )
}
