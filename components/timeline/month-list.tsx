import { useTranslations } from 'next-intl'
import { useMonth } from '#components/charts/use-month.ts'
import { Link } from '#components/ui/link.tsx'
import type { Day } from '#lib/dates.ts'
import type { ItemFilter } from '#lib/items/list/filter.ts'
import { monthOf } from '#lib/items/list/months.ts'
import type { Due, Timeline } from '#lib/items/list/timeline.ts'
import { DueLine } from './due-line.tsx'
import { useDueHref } from './row-words.ts'

/** The same as a list by month, for a phone and for paper. */
export function MonthList({
  timeline: { months, rows, named, sums },
  filter,
  today,
}: {
  timeline: Timeline
  filter: ItemFilter
  today: Day
}) {
  const t = useTranslations('timeline')
  const { full } = useMonth()
  const href = useDueHref(filter)
  const due = months.map((month) => ({
    month,
    items: itemsOf(rows.flatMap(({ due }) => due.filter((one) => one.month === month))),
    sum: sums.find((one) => one.month === month),
  }))
  const shown = due.filter(({ month, items, sum }) => items.length > 0 || sum || month === monthOf(today))
  return (
    <div className="plan-months">
      {shown.map(({ month, items, sum }) => (
        <section key={month}>
          <h2>
            {full(month)}
            {month === monthOf(today) && <span> · {t('thisMonth')}</span>}
          </h2>
          <ul className="due-list">
            {named && items.map((item) => <DueLine key={item.id} item={item} today={today} />)}
            {sum && (
              <li>
                <Link href={href(null, month)} className="name">
                  {t('items', { count: sum.count })}
                </Link>
                {sum.late > 0 && <p className="font-medium text-bad">{t('lateHere', { count: sum.late })}</p>}
              </li>
            )}
          </ul>
        </section>
      ))}
    </div>
  )
}

/** Each item of the month once, by its day. */
function itemsOf(rows: readonly Due[]) {
  const items = new Map(rows.flatMap((row) => row.items.map((item) => [item.id, item] as const)))
  return [...items.values()].sort((a, b) => (a.dueOn ?? '').localeCompare(b.dueOn ?? ''))
}
