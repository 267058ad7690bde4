import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ReportDocument } from '#components/reports/report-document.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import { buttonClass } from '#components/ui/button-class.ts'
import { DayText } from '#components/ui/date-text.tsx'
import { DoneNotice } from '#components/ui/done-notice.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { dayIn } from '#lib/dates.ts'
import { canMakeReports } from '#lib/reports/policy.ts'
import { requireActor } from '#lib/session.ts'
import { loadReport, readReport } from './report.ts'

interface Props {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const report = await loadReport((await params).id)
  return { title: report?.title ?? (await getTranslations('reports'))('title') }
}

export default async function ReportPage({ params, searchParams }: Props) {
  const [actor, { id }, { done, pdf }, t] = await Promise.all([
    requireActor(),
    params,
    searchParams,
    getTranslations('reports'),
  ])
  const read = await readReport(id)
  if (!read) notFound()
  const { report, order, content } = read
  const here = `/reports/${report.id}`
  const why = typeof pdf === 'string' && t.has(`pdf.${pdf}`) ? `pdf.${pdf}` : null
  return (
    <>
      <PageHeader
        title={report.title}
        breadcrumb={[{ label: t('title'), href: '/reports' }]}
        current={report.fields.tdNumber || t('untitled')}
        actions={
          <>
            {canMakeReports(actor) && <LinkButton href={`${here}/edit`}>{t('edit')}</LinkButton>}
            <a className={buttonClass()} href={`${here}/report.pdf`}>
              {t('asPdf')}
            </a>
            <a className={buttonClass('primary')} href={`${here}/report.docx`}>
              {t('asWord')}
            </a>
          </>
        }
      >
        {report.round && `${t('ofRound', { round: report.round.meetingName })} · `}
        {t.rich(order.at ? 'asOf' : 'asOfNow', { day: () => <DayText day={order.today} /> })}
        {order.since !== null && (
          <>
            {' · '}
            {t.rich('since', {
              day: () => <DayText day={dayIn(order.since ?? new Date(0), order.timeZone)} />,
            })}
          </>
        )}
      </PageHeader>
      <DoneNotice done={done} />
      {why && <Notice tone="warning">{t(why)}</Notice>}
      <ReportDocument content={content} />
    </>
  )
}
