import { useTranslations } from 'next-intl'
import { Chip } from '#components/ui/chip.tsx'
import { InstantText } from '#components/ui/date-text.tsx'
import { Link } from '#components/ui/link.tsx'
import type { AnswerLine } from '#lib/rounds/board.ts'
import type { BoardRound } from './board.tsx'

const LOOKS = {
  answered: { sign: '✓', colour: 'text-good' },
  owed: { sign: '○', colour: 'text-ink-2' },
  late: { sign: '■', colour: 'text-bad' },
  silent: { sign: '■', colour: 'text-bad' },
  cancelled: { sign: '–', colour: 'text-ink-3' },
} as const

export type AnswerLook = keyof typeof LOOKS

/** Sign and word of an answer: given, owed, late, never given. */
export function AnswerMark({ look }: { look: AnswerLook }) {
  const t = useTranslations('rounds.answer')
  const { sign, colour } = LOOKS[look]
  return (
    <span className={`health ${colour}`}>
      <span aria-hidden="true">{sign}</span>
      {t(look)}
    </span>
  )
}

/** One item of the round: its answer with who gave it when, or that it is owed. */
export function BoardRow({
  row,
  round,
  mayAnswer,
}: {
  row: AnswerLine
  round: BoardRound
  mayAnswer: boolean
}) {
  const t = useTranslations('rounds')
  const look = row.state !== 'owed' ? row.state : round.isClosed ? 'silent' : round.isLate ? 'late' : 'owed'
  return (
    <tr>
      <td>
        <AnswerMark look={look} />
      </td>
      <td className="title" title={row.title}>
        <Link href={`/items/${row.reference}`}>{row.title}</Link>
        <span className="ms-2 text-sm font-normal text-ink-3">{row.reference}</span>
        {row.isLater && <span className="ms-2 text-sm font-normal text-ink-3">{t('later')}</span>}
      </td>
      <td className="said text-sm">
        {row.answer ? (
          <>
            {row.answer.noChange && <Chip>{t('noChange')}</Chip>} {row.answer.excerpt}{' '}
            <span className="text-ink-3">
              {row.answer.by}, <InstantText at={row.answer.at} />
            </span>
          </>
        ) : (
          row.wasSilent && <Chip tone="bad">{t('silentTwice')}</Chip>
        )}
      </td>
      <td className="no-print text-end text-sm">
        {mayAnswer && row.state === 'owed' && !round.isClosed && (
          <Link
            href={`/rounds/${round.slug}/answer/${row.reference}`}
            aria-label={t('answerFor', { item: row.reference })}
            className="text-accent hover:underline touch:inline-flex touch:min-h-11 touch:items-center"
          >
            {t('answerNow')}
          </Link>
        )}
      </td>
    </tr>
  )
}
