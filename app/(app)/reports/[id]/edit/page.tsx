import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ReportForm } from '#components/reports/report-form.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { DateInput } from '#components/ui/text-input.tsx'
import { canMakeReports } from '#lib/reports/policy.ts'
import { getReport } from '#lib/reports/queries.ts'
import { listScopeChoices } from '#lib/rounds/preview.ts'
import { currentDay, requireActor } from '#lib/session.ts'
import { editReportAction } from './actions.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('reports'))('edit') }
}

export default async function EditReportPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor()
  const report = canMakeReports(actor) ? await getReport((await params).id) : null
  if (!report) notFound()
  const [t, choices] = await Promise.all([getTranslations('reports'), currentDay().then(listScopeChoices)])
  const here = `/reports/${report.id}`
  const crumbs = [
    { label: t('title'), href: '/reports' },
    { label: report.title, href: here },
  ]
  return (
    <>
      <PageHeader title={t('edit')} breadcrumb={crumbs} current={t('edit')} />
      <ReportForm
        action={editReportAction}
        version={report.version}
        values={report}
        choices={choices}
        submit={t('save')}
        cancel={here}
      >
        <input type="hidden" name="reportId" value={report.id} />
        {report.round ? (
          <p>{t('ofRound', { round: report.round.meetingName })}</p>
        ) : (
          <DateInput
            name="asOfOn"
            label={t('form.asOf')}
            hint={t('form.asOfHint')}
            defaultValue={report.asOfOn ?? undefined}
            required
          />
        )}
      </ReportForm>
    </>
  )
}
