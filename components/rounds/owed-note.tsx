import { useFormatter, useTranslations } from 'next-intl'
import { formatDay } from '#components/ui/date-text.tsx'
import { Link } from '#components/ui/link.tsx'
import type { Day } from '#lib/dates.ts'
import type { OwedRound } from '#lib/rounds/owed.ts'
import { roundName } from './round-name.tsx'

/** On an item: "Owed to the round TSAG, 26–30 May 2025, Geneva, by 12 May 2025." */
export function OwedNote({
  round,
  item,
  today,
  mayAnswer,
}: {
  round: OwedRound
  item: { reference: string; leadGroupId: string | null }
  today: Day
  mayAnswer: boolean
}) {
  const t = useTranslations('rounds')
  const format = useFormatter()
  return (
    <p className="mt-2 flex flex-wrap items-baseline gap-x-3 text-sm text-ink-2">
      <span className={round.dueOn < today ? 'font-medium text-bad' : ''}>
        {t.rich('owedTo', {
          round: roundName(format, round),
          date: formatDay(format, round.dueOn),
          link: (text) => (
            <Link href={`/rounds/${round.slug}`} className="underline hover:text-accent">
              {text}
            </Link>
          ),
        })}
      </span>
      {mayAnswer && item.leadGroupId && (
        <Link
          href={`/rounds/${round.slug}/answer/${item.reference}`}
          className="no-print text-accent hover:underline touch:inline-flex touch:min-h-11 touch:items-center"
        >
          {t('answerNow')}
        </Link>
      )}
    </p>
  )
}

/** On an item, for managers: nobody said anything about it in two rounds. */
export function SilentNote() {
  const t = useTranslations('rounds')
  return <p className="mt-2 text-sm font-medium text-bad">{t('silentItem')}</p>
}
