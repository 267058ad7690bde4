import { useTranslations } from 'next-intl'
import { InstantText } from '#components/ui/date-text.tsx'
import type { Round } from '#lib/rounds/queries.ts'
import { ReportLink } from './round-table.tsx'

/** What closing the round froze, the latest first, each with its report. */
export function Baselines({ round }: { round: Pick<Round, 'slug' | 'baselines'> }) {
  const t = useTranslations('rounds')
  if (round.baselines.length === 0) return null
  return (
    <ul aria-label={t('baselines')} className="mt-3 space-y-1 text-sm text-ink-2">
      {round.baselines.map(({ number, takenAt, closedByName }) => (
        <li key={number} className="flex flex-wrap items-center gap-x-3">
          <span>
            {t('frozen', { number })} <InstantText at={takenAt} time /> · {closedByName}
          </span>
          <ReportLink slug={round.slug} number={number} label={t('downloadNumbered', { number })}>
            {t('download')}
          </ReportLink>
        </li>
      ))}
    </ul>
  )
}
