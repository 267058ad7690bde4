import { useFormatter, useTranslations } from 'next-intl'
import { DueText } from '#components/state/due-text.tsx'
import { formatDay } from '#components/ui/date-text.tsx'
import { type Day, fromDay } from '#lib/dates.ts'
import { type ItemStand, isOverdue } from '#lib/items/derived.ts'
import { isOpen } from '#lib/items/states.ts'

/** When it is due; on hold, when the hold is reviewed; once closed, in grey when it was due. */
export function DueCell({ row, today }: { row: ItemStand; today: Day }) {
  const t = useTranslations('list')
  const format = useFormatter()
  if (row.state === 'on_hold' && row.holdReviewOn) {
    const date = format.dateTime(fromDay(row.holdReviewOn), {
      day: 'numeric',
      month: 'short',
      timeZone: 'UTC',
    })
    return (
      <span className="text-sm text-ink-3" title={formatDay(format, row.holdReviewOn)}>
        {t('review', { date })}
      </span>
    )
  }
  if (!isOpen(row.state)) {
    return row.dueOn && <span className="text-sm text-ink-3">{formatDay(format, row.dueOn)}</span>
  }
  return <DueText day={row.dueOn} today={today} overdue={isOverdue(row, today)} />
}
