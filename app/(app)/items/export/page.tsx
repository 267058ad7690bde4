import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ExportPage } from '#components/exports/export-page.tsx'
import { LISTS } from '#lib/exports/lists.ts'
import { COLUMN_KEYS, DEFAULT_COLUMNS } from '#lib/items/list/columns.ts'
import { itemsHref, readFilter } from '#lib/items/list/filter.ts'
import type { Params } from '#lib/params.ts'
import { currentReading } from '#lib/reading.ts'
import { canSendSheets } from '#lib/sheets/policy.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('exports'))('title') }
}

export default async function ExportItemsPage({ searchParams }: { searchParams: Promise<Params> }) {
  const params = await searchParams
  const [{ actor, today, asOf, read }, t] = await Promise.all([
    currentReading(params),
    getTranslations('list'),
  ])
  const total = await read(() => LISTS.items.count({ actor, today, params }))
  const rest = new URL(itemsHref(readFilter(params), { columns: DEFAULT_COLUMNS }), 'http://list')
    .searchParams
  return (
    <ExportPage
      title={t('title')}
      path="/items"
      back={LISTS.items.href(params)}
      query={[...rest, ...(asOf ? [['asOf', asOf] as [string, string]] : [])]}
      total={total}
      columns={COLUMN_KEYS.map((value) => ({ value, label: t(`columns.${value}`) }))}
      chosen={LISTS.items.columns(params)}
      sheet={asOf || !canSendSheets(actor) ? null : `/items/sheet.xlsx?${rest}`}
    />
  )
}
