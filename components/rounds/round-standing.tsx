import { useFormatter, useTranslations } from 'next-intl'
import { Chip } from '#components/ui/chip.tsx'
import { formatDay } from '#components/ui/date-text.tsx'
import { ProgressBar } from '#components/ui/progress-bar.tsx'
import { type Day, daysBetween } from '#lib/dates.ts'
import { isLate } from '#lib/rounds/rules.ts'

interface Dated {
  dueOn: Day
  closedAt: Date | null
  closedOn: Day | null
}

/** Open or closed, and by when: "Due 12 May 2026, in 9 days", "3 days late", "Closed 26 May 2025". */
export function RoundDue({ round, today }: { round: Dated; today: Day }) {
  const t = useTranslations('rounds')
  const format = useFormatter()
  if (round.closedOn) {
    return (
      <span className="inline-flex items-center gap-2">
        <Chip>{t('closed')}</Chip>
        {t('closedOn', { date: formatDay(format, round.closedOn) })}
      </span>
    )
  }
  const late = isLate(round, today)
  return (
    <span className="inline-flex items-center gap-2">
      <Chip tone={late ? 'bad' : 'accent'}>{t(late ? 'late' : 'open')}</Chip>
      <time dateTime={round.dueOn} className={late ? 'font-medium text-bad' : ''}>
        {t(late ? 'wasDue' : 'due', {
          date: formatDay(format, round.dueOn),
          days: Math.abs(daysBetween(today, round.dueOn)),
        })}
      </time>
    </span>
  )
}

interface Counts {
  answered: number
  owed: number
}

/** "9 of 14 answered" beside its bar. */
export function AnsweredBar({ counts, label }: { counts: Counts; label: string }) {
  const t = useTranslations('rounds')
  const total = counts.answered + counts.owed
  return (
    <span className="flex items-center gap-3">
      <span className="w-40 shrink-0 max-sm:w-28">
        <ProgressBar label={label} done={counts.answered} total={total} />
      </span>
      <span className="whitespace-nowrap text-sm text-ink-2">
        {t('answeredOf', { done: counts.answered, total })}
      </span>
    </span>
  )
}
