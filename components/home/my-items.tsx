import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { DueCell } from '#components/items/list/due-cell.tsx'
import { StateMark } from '#components/state/marks.tsx'
import { Section } from '#components/ui/panel.tsx'
import { useCount } from '#components/ui/use-count.ts'
import type { Day } from '#lib/dates.ts'
import type { Figure, MineKey } from '#lib/home/figures.ts'
import type { ItemRow } from '#lib/items/list/queries.ts'

/** What waits for the officer's groups: to accept, returned, overdue, silent; in rows big enough for a thumb. */
export function MyItems({ lists, today }: { lists: (Figure<MineKey> & { rows: ItemRow[] })[]; today: Day }) {
  const t = useTranslations('home')
  const count = useCount()
  if (lists.length === 0) return <p className="mt-2 text-lg text-ink-2">{t('nothingWaits')}</p>
  return lists.map((list) => (
    <Section
      key={list.key}
      title={t(`mine.${list.key}`, { count: list.count, shown: count(list.count) })}
      actions={
        <Link href={list.href} prefetch={false} className="text-accent hover:underline">
          {t('showList')}
        </Link>
      }
      className="mt-6 max-w-3xl"
    >
      <ul className="border-t border-line-faint">
        {list.rows.map((row) => (
          <li key={row.id} className="border-b border-line-faint">
            <Link
              href={`/items/${row.reference}`}
              prefetch={false}
              className="flex min-h-14 flex-wrap items-center gap-x-3 gap-y-0.5 py-2 hover:bg-panel"
            >
              <span className="min-w-0 flex-1 basis-72 text-lg font-medium">{row.title}</span>
              <span className="flex flex-wrap items-center gap-x-3 text-sm text-ink-2">
                <span className="text-ink-3">{row.reference}</span>
                <StateMark state={row.state} />
                <DueCell row={row} today={today} />
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  ))
}
