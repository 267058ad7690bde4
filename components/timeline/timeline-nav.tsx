import { useTranslations } from 'next-intl'
import { useMonth } from '#components/charts/use-month.ts'
import { LinkButton } from '#components/ui/button.tsx'
import { Link } from '#components/ui/link.tsx'
import { useCount } from '#components/ui/use-count.ts'
import type { Day } from '#lib/dates.ts'
import { type ItemFilter, itemsHref } from '#lib/items/list/filter.ts'
import { addMonths, monthOf, ROWS } from '#lib/items/list/months.ts'
import { MONTHS, type Timeline } from '#lib/items/list/timeline.ts'

/** Which year is shown, how much lies before and after it, and what the rows are. */
export function TimelineNav({
  timeline: { months, earlier, late, later },
  filter,
  today,
}: {
  timeline: Timeline
  filter: ItemFilter
  today: Day
}) {
  const t = useTranslations('timeline')
  const count = useCount()
  const { full } = useMonth()
  const [first = '', last = ''] = [months[0], months.at(-1)]
  const at = (by: number) => itemsHref(filter, { month: addMonths(first, by) })
  return (
    <nav aria-label={t('months')} className="no-print mt-3 mb-4 flex flex-wrap items-center gap-x-3 gap-y-2">
      <LinkButton href={at(-MONTHS)} size="small" rel="prev">
        <span aria-hidden="true">←</span> {t('earlier', { count: earlier, shown: count(earlier) })}
        {late > 0 && <span className="text-bad">{t('late', { count: late, shown: count(late) })}</span>}
      </LinkButton>
      <p className="px-1 font-medium">
        {t('span', { from: full(first), to: full(last) })}
        {filter.month !== null && !months.slice(0, 3).includes(monthOf(today)) && (
          <Link href={itemsHref(filter, { month: null })} className="ms-3 text-accent hover:underline">
            {t('now')}
          </Link>
        )}
      </p>
      <LinkButton href={at(MONTHS)} size="small" rel="next">
        {t('later', { count: later, shown: count(later) })} <span aria-hidden="true">→</span>
      </LinkButton>
      <p className="ms-auto flex gap-3 text-sm text-ink-3 max-sm:hidden">
        {t('rows')}
        {ROWS.map((by) => (
          <Link
            key={by}
            href={itemsHref(filter, { by })}
            aria-current={filter.by === by ? 'true' : undefined}
            className="font-medium text-ink-2 hover:text-ink-1 aria-[current]:text-accent"
          >
            {t(`by.${by}`)}
          </Link>
        ))}
      </p>
    </nav>
  )
}
