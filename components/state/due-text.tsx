import { useFormatter, useTranslations } from 'next-intl'
import { formatDay } from '#components/ui/date-text.tsx'
import { type Day, daysBetween } from '#lib/dates.ts'

/**
 * When it is due: the date, or in red how late it is. Whether it counts as late is the register's rule, not ours: `overdue`.
 * `long` says both: "Due 15 Oct 2026, 39 days late".
 */
export function DueText({
  day,
  today,
  overdue,
  long = false,
}: {
  day: Day | null
  today: Day
  overdue: boolean
  long?: boolean
}) {
  const t = useTranslations('ui')
  const format = useFormatter()
  if (!day) return <span className="none">{long ? t('noDate') : '–'}</span>
  const date = formatDay(format, day)
  const count = daysBetween(day, today)
  if (!overdue) return <time dateTime={day}>{long ? t('due', { date }) : date}</time>
  return (
    <time dateTime={day} title={date} className="font-medium text-bad">
      {long ? t('dueLate', { date, count }) : t('daysLate', { count })}
    </time>
  )
}
