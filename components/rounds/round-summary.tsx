import { useTranslations } from 'next-intl'
import { InstantText } from '#components/ui/date-text.tsx'
import { ProgressBar } from '#components/ui/progress-bar.tsx'
import type { Day } from '#lib/dates.ts'
import type { GroupLine } from '#lib/rounds/board.ts'
import type { Round } from '#lib/rounds/queries.ts'
import { isLate } from '#lib/rounds/rules.ts'
import { RoundDue } from './round-standing.tsx'

/** The line that answers it all: open or closed, by when, how many have answered, how many are late or silent. */
export function RoundSummary({
  round,
  groups,
  today,
}: {
  round: Round
  groups: readonly GroupLine[]
  today: Day
}) {
  const t = useTranslations('rounds')
  const sum = (key: 'answered' | 'owed' | 'cancelled') =>
    groups.reduce((total, group) => total + group[key], 0)
  const [answered, owed, cancelled] = [sum('answered'), sum('owed'), sum('cancelled')]
  const late = isLate(round, today)
  const rest = round.closedAt ? 'silentCount' : late && owed > 0 ? 'lateCount' : 'owedCount'
  return (
    <div className="space-y-2">
      <p className="flex flex-wrap items-center gap-x-5 gap-y-1">
        <RoundDue round={round} today={today} />
        <span>
          {t.rich('openedBy', { date: () => <InstantText at={round.openedAt} />, name: round.openedByName })}
        </span>
      </p>
      <div className="max-w-2xl">
        <ProgressBar label={t('board')} done={answered} total={answered + owed} />
        <p className="mt-1.5 flex flex-wrap gap-x-5 text-ink-2">
          <b className="font-semibold text-ink-1">
            {t('answeredOf', { done: answered, total: answered + owed })}
          </b>
          <span className={owed > 0 && (late || round.closedAt) ? 'font-medium text-bad' : ''}>
            {t(rest, { count: owed })}
          </span>
          {cancelled > 0 && <span className="text-ink-3">{t('cancelledCount', { count: cancelled })}</span>}
        </p>
      </div>
    </div>
  )
}
