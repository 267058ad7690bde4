import { useFormatter, useTranslations } from 'next-intl'
import { formatDay } from '#components/ui/date-text.tsx'
import { Link } from '#components/ui/link.tsx'
import { Section } from '#components/ui/panel.tsx'
import type { Day } from '#lib/dates.ts'
import type { OwedByMine as Owed } from '#lib/rounds/owed.ts'
import { roundName } from './round-name.tsx'

/** The answers that an officer's groups owe, round by round, each a form away. */
export function OwedByMine({ rounds, today }: { rounds: readonly Owed[]; today: Day }) {
  const t = useTranslations('rounds')
  const format = useFormatter()
  return rounds.map((round) => (
    <Section
      key={round.slug}
      title={t('mine', { count: round.count, round: roundName(format, round) })}
      actions={
        <span className="flex flex-wrap gap-x-5 [&>a]:text-accent [&>a]:hover:underline touch:[&>a]:py-2">
          <Link href={`/rounds/${round.slug}/answer`} className="font-medium">
            {t('answerAll')}
          </Link>
          <Link href={`/rounds/${round.slug}`}>{t('showRound')}</Link>
        </span>
      }
      className="mt-6 max-w-3xl"
    >
      <ul className="border-t border-line-faint">
        {round.items.map(({ reference, title }) => (
          <li key={reference} className="border-b border-line-faint">
            <Link
              href={`/rounds/${round.slug}/answer/${reference}`}
              className="flex min-h-14 flex-wrap items-center gap-x-3 gap-y-0.5 py-2 hover:bg-panel"
            >
              <span className="min-w-0 flex-1 basis-72 text-lg font-medium">{title}</span>
              <span className="flex flex-wrap items-center gap-x-3 text-sm text-ink-2">
                <span className="text-ink-3">{reference}</span>
                <span className={round.dueOn < today ? 'font-medium text-bad' : ''}>
                  {t('by', { date: formatDay(format, round.dueOn) })}
                </span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  ))
}
