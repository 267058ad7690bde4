import type { ReactNode } from 'react'

/** A box around what belongs together and apart from the rest. No panel inside a panel. */
export function Panel({ children, className = '' }: { children: ReactNode; className?: string }) {
  return <div className={`rounded-panel border border-line p-5 ${className}`}>{children}</div>
}

/** A part of a page under its heading; `actions` stand at the heading's end. */
export function Section({
  title,
  actions,
  id,
  children,
  className = 'mt-8',
}: {
  title: ReactNode
  actions?: ReactNode
  id?: string
  children: ReactNode
  className?: string
}) {
  return (
    <section id={id} className={className}>
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h2 className="text-[0.9375rem] font-semibold">{title}</h2>
        {actions && <div className="text-sm text-ink-3">{actions}</div>}
      </div>
      {children}
    </section>
  )
}
