import type { ReactNode } from 'react'

/** What happened, newest first or last: entries hang on a line. */
export function Timeline({ children }: { children: ReactNode }) {
  return <ol className="timeline">{children}</ol>
}

/** One entry. With a `badge` (an avatar, a group's number) it is a text of somebody's; without, a small step. */
export function TimelineEntry({
  badge,
  heading,
  children,
  id,
}: {
  badge?: ReactNode
  heading: ReactNode
  children?: ReactNode
  id?: string
}) {
  return (
    <li id={id}>
      <span aria-hidden="true">{badge ?? <i />}</span>
      <div className="min-w-0 pb-6">
        <div className="text-sm text-ink-3">{heading}</div>
        {children && <div className="mt-0.5 space-y-2">{children}</div>}
      </div>
    </li>
  )
}
