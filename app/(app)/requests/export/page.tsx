import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ExportPage } from '#components/exports/export-page.tsx'
import { LISTS } from '#lib/exports/lists.ts'
import { REQUEST_COLUMNS } from '#lib/exports/requests.ts'
import type { Params } from '#lib/params.ts'
import { currentReading } from '#lib/reading.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('exports'))('title') }
}

export default async function ExportRequestsPage({ searchParams }: { searchParams: Promise<Params> }) {
  const params = await searchParams
  const [{ actor, today, asOf, read }, t] = await Promise.all([currentReading(params), getTranslations()])
  const total = await read(() => LISTS.requests.count({ actor, today, params }))
  const back = LISTS.requests.href(params)
  return (
    <ExportPage
      title={t('requestList.title')}
      path="/requests"
      back={back}
      query={[
        ...new URL(back, 'http://list').searchParams,
        ...(asOf ? [['asOf', asOf] as [string, string]] : []),
      ]}
      total={total}
      columns={REQUEST_COLUMNS.map((value) => ({ value, label: t(`exports.requestColumns.${value}`) }))}
      chosen={LISTS.requests.columns(params)}
    />
  )
}
