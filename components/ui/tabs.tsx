import { Link } from '#components/ui/link.tsx'

export interface Tab {
  label: string
  href: string
  current: boolean
  count?: number | string
}

/** Views of the same thing, each with its own URL. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  return (
    <nav aria-label={label} className="mb-3 flex gap-x-5 overflow-x-auto border-b border-line">
      {tabs.map((tab) => (
        <Link
          key={tab.href}
          href={tab.href}
          prefetch={false}
          aria-current={tab.current ? 'page' : undefined}
          className="-mb-px flex min-h-10 items-center gap-1.5 border-b-2 border-transparent font-medium whitespace-nowrap text-ink-2 hover:text-ink-1 focus-visible:-outline-offset-2 aria-[current]:border-accent aria-[current]:text-ink-1"
        >
          {tab.label}
          {tab.count !== undefined && <span className="text-sm font-normal text-ink-3">{tab.count}</span>}
        </Link>
      ))}
    </nav>
  )
}
