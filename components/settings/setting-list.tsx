import Link from 'next/link'
import type { ReactNode } from 'react'

export interface SettingLine {
  label: string
  value: ReactNode
  href?: string
  /** What the link does, and to which setting for who does not see the row. */
  change?: string
}

/** Settings with their values, each with the way to its form. */
export function SettingList({ lines }: { lines: readonly SettingLine[] }) {
  return (
    <dl className="max-w-2xl divide-y divide-line-faint border-y border-line-faint">
      {lines.map(({ label, value, href, change }) => (
        <div key={label} className="flex flex-wrap items-baseline gap-x-4 gap-y-1 py-3">
          <dt className="w-44 text-ink-3">{label}</dt>
          <dd className="min-w-0 flex-1">{value}</dd>
          {href && (
            <dd>
              <Link href={href} prefetch={false} className="text-accent underline underline-offset-2">
                {change}
                <span className="sr-only">: {label}</span>
              </Link>
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}
