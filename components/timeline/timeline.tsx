import './months.css'
import './timeline.css'
import { useTranslations } from 'next-intl'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { Link } from '#components/ui/link.tsx'
import { Section } from '#components/ui/panel.tsx'
import { useCount } from '#components/ui/use-count.ts'
import type { Day } from '#lib/dates.ts'
import { type ItemFilter, itemsHref } from '#lib/items/list/filter.ts'
import type { Timeline as TimelineOf } from '#lib/items/list/timeline.ts'
import { DueLine } from './due-line.tsx'
import { MonthList } from './month-list.tsx'
import { TimelineGrid } from './timeline-grid.tsx'
import { TimelineNav } from './timeline-nav.tsx'

/** The action plan by due date: a year in rows, on a phone and on paper a list by month; what has no date stands apart. */
export function Timeline({
  timeline,
  filter,
  today,
}: {
  timeline: TimelineOf
  filter: ItemFilter
  today: Day
}) {
  const t = useTranslations('timeline')
  const count = useCount()
  const { undated } = timeline
  return (
    <>
      <TimelineNav timeline={timeline} filter={filter} today={today} />
      {timeline.rows.length > 0 ? (
        <>
          <TimelineGrid timeline={timeline} filter={filter} today={today} />
          <MonthList timeline={timeline} filter={filter} today={today} />
        </>
      ) : (
        <EmptyState title={t('nothing')}>{t('nothingText')}</EmptyState>
      )}
      {undated.count > 0 && (
        <Section title={t('undated', { count: undated.count, shown: count(undated.count) })}>
          <ul className="due-list">
            {undated.items.map((item) => (
              <DueLine key={item.id} item={item} today={today} />
            ))}
          </ul>
          {undated.count > undated.items.length && (
            <Link
              href={itemsHref(filter, { shape: 'table', due: ['none'] })}
              className="mt-2 inline-flex min-h-9 items-center text-sm font-medium text-accent hover:underline touch:min-h-11"
            >
              {t('allUndated', { count: count(undated.count) })}
            </Link>
          )}
        </Section>
      )}
    </>
  )
}
