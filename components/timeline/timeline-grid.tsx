import { useTranslations } from 'next-intl'
import { useMonth } from '#components/charts/use-month.ts'
import { LeadChip } from '#components/items/list/lead-chip.tsx'
import { DueText } from '#components/state/due-text.tsx'
import { StateIcon } from '#components/state/icon.tsx'
import { Link } from '#components/ui/link.tsx'
import type { Day } from '#lib/dates.ts'
import { isOverdue } from '#lib/items/derived.ts'
import type { ItemFilter } from '#lib/items/list/filter.ts'
import { type Month, monthOf } from '#lib/items/list/months.ts'
import type { ItemRow } from '#lib/items/list/queries.ts'
import type { Due, Timeline, TimelineRow } from '#lib/items/list/timeline.ts'
import { duePlace } from './due-place.ts'
import { useDueHref, useRowLabel } from './row-words.ts'

/** A row to each group or theme, along twelve months: the items where they are due, or how many they are. */
export function TimelineGrid({
  timeline: { months, rows, named },
  filter,
  today,
}: {
  timeline: Timeline
  filter: ItemFilter
  today: Day
}) {
  const { alone, short } = useMonth()
  const t = useTranslations('timeline')
  const label = useRowLabel(filter)
  const now = months.includes(monthOf(today)) ? duePlace(months, today, 1).at : null
  return (
    <div className="plan-timeline">
      <div className="months" aria-hidden="true">
        <p>
          {months.map((month, place) => (
            <span key={month}>{place === 0 || month.endsWith('-01') ? short(month) : alone(month)}</span>
          ))}
        </p>
        <p>{now && <b className={now}>{t('today')}</b>}</p>
      </div>
      {rows.map((row) => (
        <section key={row.slug ?? ''} aria-label={label(row)}>
          <h2>
            {label(row)} <span>{row.due.reduce((sum, { count }) => sum + count, 0)}</span>
          </h2>
          <ol>
            {named
              ? row.due.flatMap(({ items }) =>
                  items.map((item) => <Chip key={item.id} item={item} months={months} today={today} />),
                )
              : row.due.map((due) => (
                  <Figure key={due.month} row={row} due={due} months={months} filter={filter} />
                ))}
            {now && <li aria-hidden="true" className={`now ${now}`} />}
          </ol>
        </section>
      ))}
    </div>
  )
}

function Chip({ item, months, today }: { item: ItemRow; months: Month[]; today: Day }) {
  const { at, turned } = duePlace(months, item.dueOn ?? '', SPAN)
  const late = isOverdue(item, today)
  return (
    <li data-item={item.reference} className={`chip ${at}${turned ? ' turned' : ''}${late ? ' late' : ''}`}>
      <StateIcon state={item.state} />
      <Link href={`/items/${item.reference}`} title={item.title} className="title">
        {item.title}
      </Link>
      <p className="when">
        <DueText day={item.dueOn} today={today} overdue={late} />
        {item.vacant && <LeadChip row={item} />}
      </p>
    </li>
  )
}

/** Eighths of a month that a chip is long. */
const SPAN = 18

function Figure({
  row,
  due,
  months,
  filter,
}: {
  row: TimelineRow
  due: Due
  months: Month[]
  filter: ItemFilter
}) {
  const t = useTranslations('timeline')
  const { full } = useMonth()
  const href = useDueHref(filter)
  return (
    <li className={`figure ${duePlace(months, `${due.month}-01`, 1).at}`}>
      <Link href={href(row, due.month)}>
        <span className="sr-only">{full(due.month)}: </span>
        {due.count}
        {due.late > 0 && <small>{t('lateHere', { count: due.late })}</small>}
      </Link>
    </li>
  )
}
