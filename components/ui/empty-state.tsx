import type { ReactNode } from 'react'

/** Stands where nothing is yet: what will be here, and how to begin. */
export function EmptyState({
  title,
  children,
  action,
}: {
  title: string
  children?: ReactNode
  action?: ReactNode
}) {
  return (
    <div className="rounded-panel border border-dashed border-line px-6 py-10 text-center">
      <p className="font-semibold">{title}</p>
      {children && <div className="mx-auto mt-1 max-w-md text-ink-3">{children}</div>}
      {action && <div className="mt-4 flex justify-center gap-3">{action}</div>}
    </div>
  )
}
