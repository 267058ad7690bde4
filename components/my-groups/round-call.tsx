import { useFormatter, useTranslations } from 'next-intl'
import { RoundName } from '#components/rounds/round-name.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import { formatDay } from '#components/ui/date-text.tsx'
import { Link } from '#components/ui/link.tsx'
import { ProgressBar } from '#components/ui/progress-bar.tsx'
import { type Day, daysBetween } from '#lib/dates.ts'
import type { MyRound } from '#lib/my-groups/rounds.ts'

/** A round that waits for answers: how many, by when, and the page on which they are given. */
export function RoundCall({ round, today }: { round: MyRound; today: Day }) {
  const t = useTranslations('myGroups')
  const format = useFormatter()
  const late = round.dueOn < today
  const [done, total] = [round.answered, round.owed + round.answered]
  const days = late ? daysBetween(round.dueOn, today) : daysBetween(today, round.dueOn)
  const date = formatDay(format, round.dueOn)
  return (
    <section className="mt-4 rounded-panel border border-line bg-panel p-5 max-sm:p-4">
      <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
        <div className="min-w-0 flex-1 basis-64">
          <h2 className="text-lg font-semibold text-balance">
            {t.rich('round', {
              count: round.owed,
              round: () => (
                <Link
                  key="round"
                  href={`/rounds/${round.slug}`}
                  className="hover:text-accent hover:underline"
                >
                  <RoundName round={round} />
                </Link>
              ),
            })}
          </h2>
          <p className={late ? 'font-medium text-bad' : 'text-ink-2'}>
            {t(late ? 'roundLate' : 'roundDue', { date, days })}
          </p>
        </div>
        <LinkButton
          href={`/rounds/${round.slug}/answer`}
          variant="primary"
          className="max-sm:w-full max-sm:text-lg"
        >
          {t('answerAll')}
        </LinkButton>
      </div>
      <div className="mt-3.5 flex items-center gap-3 text-sm text-ink-3">
        <ProgressBar label={t('progress')} done={done} total={total} />
        <span className="shrink-0">{t('answeredOf', { done, total })}</span>
      </div>
    </section>
  )
}
