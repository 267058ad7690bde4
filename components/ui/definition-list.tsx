import type { ReactNode } from 'react'

/** Facts beside their names, as at the side of an item. */
export function DefinitionList({ children }: { children: ReactNode }) {
  return <dl className="grid grid-cols-[7rem_minmax(0,1fr)] gap-x-2 gap-y-3">{children}</dl>
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

/** A hairline between two blocks of facts. */
export function DefinitionRule() {
  return <div role="presentation" className="col-span-2 my-2 border-t border-line" />
}
