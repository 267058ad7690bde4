import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { DayText, InstantText } from '#components/ui/date-text.tsx'
import type { Report } from '#lib/reports/queries.ts'

/** One report in the list. */
export function ReportRow({ report }: { report: Report }) {
  const t = useTranslations('reports')
  return (
    <tr>
      <td className="title">
        <Link href={`/reports/${report.id}`} prefetch={false}>
          {report.title}
        </Link>
      </td>
      <td>
        <ReportMoment report={report} />
      </td>
      <td>{report.fields.tdNumber || <span className="none text-ink-3">–</span>}</td>
      <td className="quiet">
        {t.rich('madeBy', { name: report.createdByName, at: () => <InstantText at={report.createdAt} /> })}
      </td>
    </tr>
  )
}

/** What the report is of: the end of a day, or a round. */
export function ReportMoment({ report }: { report: Pick<Report, 'asOfOn' | 'round'> }) {
  if (report.asOfOn) return <DayText day={report.asOfOn} />
  return report.round?.meetingName ?? null
}
