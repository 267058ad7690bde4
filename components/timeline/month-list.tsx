import { useTranslations } from 'next-intl'
import { useMonth } from '#components/charts/use-month.ts'
import { Link } from '#components/ui/link.tsx'
import type { Day } from '#lib/dates.ts'
import type { ItemFilter } from '#lib/items/list/filter.ts'
import { monthOf } from '#lib/items/list/months.ts'
import type { Timeline } from '#lib/items/list/timeline.ts'
import { DueLine } from './due-line.tsx'
import { useDueHref, useRowLabel } from './row-words.ts'

/** The same as a list by month, for a phone and for paper. */
export function MonthList({
  timeline: { months, rows, named },
  filter,
  today,
}: {
  timeline: Timeline
  filter: ItemFilter
  today: Day
}) {
  const t = useTranslations('timeline')
  const { full } = useMonth()
  const label = useRowLabel(filter)
  const href = useDueHref(filter)
  const due = months
    .map((month) => ({
      month,
      rows: rows.flatMap((row) =>
        row.due.filter((one) => one.month === month).map((one) => ({ row, ...one })),
      ),
    }))
    .filter(({ month, rows }) => rows.length > 0 || month === monthOf(today))
  return (
    <div className="plan-months">
      {due.map(({ month, rows }) => (
        <section key={month}>
          <h2>
            {full(month)}
            {month === monthOf(today) && <span> · {t('thisMonth')}</span>}
          </h2>
          <ul className="due-list">
            {named
              ? itemsOf(rows).map((item) => <DueLine key={item.id} item={item} today={today} />)
              : rows.map(({ row, count, late }) => (
                  <li key={row.slug ?? ''}>
                    <Link href={href(row, month)} className="name">
                      {label(row)}
                    </Link>
                    <p>
                      {t('items', { count })}
                      {late > 0 && (
                        <span className="font-medium text-bad">{t('lateHere', { count: late })}</span>
                      )}
                    </p>
                  </li>
                ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

/** Each item of the month once, by its day. */
function itemsOf(rows: readonly Timeline['rows'][number]['due'][number][]) {
  const items = new Map(rows.flatMap((row) => row.items.map((item) => [item.id, item] as const)))
  return [...items.values()].sort((a, b) => (a.dueOn ?? '').localeCompare(b.dueOn ?? ''))
}
