import { useFormatter, useTranslations } from 'next-intl'
import { Link } from '#components/ui/link.tsx'
import { Table } from '#components/ui/table.tsx'
import type { Day } from '#lib/dates.ts'
import type { RoundRow } from '#lib/rounds/queries.ts'
import { roundName } from './round-name.tsx'
import { AnsweredBar, RoundDue } from './round-standing.tsx'

/** The rounds: how many have answered, by when, and the report of those that are closed. */
export function RoundTable({ rounds, today }: { rounds: readonly RoundRow[]; today: Day }) {
  const t = useTranslations('rounds')
  const format = useFormatter()
  return (
    <Table
      caption={t('title')}
      columns={[
        { key: 'meeting', label: t('columns.meeting') },
        { key: 'answered', label: t('columns.answered'), className: 'w-76' },
        { key: 'due', label: t('columns.due'), className: 'w-72' },
        { key: 'report', label: t('columns.report'), className: 'w-28' },
      ]}
    >
      {rounds.map((round) => {
        const name = roundName(format, round)
        return (
          <tr key={round.slug}>
            <td className="title">
              <Link href={`/rounds/${round.slug}`}>{name}</Link>
            </td>
            <td>
              <AnsweredBar counts={round.counts} label={t('answeredIn', { round: name })} />
            </td>
            <td className="text-sm text-ink-2">
              <RoundDue round={round} today={today} />
            </td>
            <td className="text-sm">
              {round.baseline !== null && round.closedAt && (
                <ReportLink slug={round.slug} number={round.baseline} label={t('reportOf', { round: name })}>
                  {t('report')}
                </ReportLink>
              )}
            </td>
          </tr>
        )
      })}
    </Table>
  )
}

/** The report that a baseline keeps, to be saved. */
export function ReportLink({
  slug,
  number,
  label,
  children,
}: {
  slug: string
  number: number
  label: string
  children: React.ReactNode
}) {
  return (
    <a
      href={`/rounds/${slug}/baselines/${number}/report.docx`}
      download
      aria-label={label}
      className="text-accent hover:underline touch:inline-flex touch:min-h-11 touch:items-center"
    >
      {children}
    </a>
  )
}
