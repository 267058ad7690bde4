import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ReportRow } from '#components/reports/report-row.tsx'
import { LinkButton } from '#components/ui/button.tsx'
import { DoneNotice } from '#components/ui/done-notice.tsx'
import { EmptyState } from '#components/ui/empty-state.tsx'
import { PageHeader } from '#components/ui/page-header.tsx'
import { Table } from '#components/ui/table.tsx'
import { canMakeReports } from '#lib/reports/policy.ts'
import { listReports } from '#lib/reports/queries.ts'
import { requireActor } from '#lib/session.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('reports'))('title') }
}

type Search = Promise<Record<string, string | string[] | undefined>>

export default async function ReportsPage({ searchParams }: { searchParams: Search }) {
  const [actor, t, { done }] = await Promise.all([requireActor(), getTranslations('reports'), searchParams])
  const reports = await listReports()
  const make = canMakeReports(actor) ? (
    <LinkButton href="/reports/new" variant="primary">
      {t('make')}
    </LinkButton>
  ) : undefined
  const columns = [
    { key: 'title', label: t('name') },
    { key: 'of', label: t('of'), className: 'w-44' },
    { key: 'number', label: t('number'), className: 'w-32' },
    { key: 'made', label: t('made'), className: 'w-64' },
  ]
  return (
    <>
      <PageHeader title={t('title')} actions={reports.length > 0 ? make : undefined} />
      <DoneNotice done={done} />
      {reports.length === 0 ? (
        <EmptyState title={t('noneTitle')} action={make}>
          {t(make ? 'noneForStaff' : 'noneForOthers')}
        </EmptyState>
      ) : (
        <Table caption={t('title')} columns={columns}>
          {reports.map((report) => (
            <ReportRow key={report.id} report={report} />
          ))}
        </Table>
      )}
    </>
  )
}
