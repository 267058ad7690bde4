import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ChangeList, ChangePages } from '#components/history/change-list.tsx'
import { ItemFormPage } from '#components/items/item-form.tsx'
import type { Params } from '#lib/as-of.ts'
import { listChanges } from '#lib/changes.ts'
import { type ItemParams, readItem } from '../item.ts'

export async function generateMetadata({ params }: ItemParams): Promise<Metadata> {
  const t = await getTranslations('history')
  return { title: t('of', { reference: (await params).reference }) }
}

export default async function ItemHistoryPage({
  params,
  searchParams,
}: ItemParams & { searchParams: Promise<Params> }) {
  const [{ actor, item, today, read }, { before }, t] = await Promise.all([
    readItem(params, searchParams),
    searchParams,
    getTranslations('history'),
  ])
  const page = await read(() =>
    listChanges(actor, { itemId: item.id }, typeof before === 'string' ? before : undefined),
  )
  return (
    <ItemFormPage item={item} today={today} title={t('title')} lead={t('lead')}>
      <ChangeList changes={page.events} subject={item.reference} />
      <ChangePages path={`/items/${item.reference}/history`} older={page.older} isFirst={page.isFirst} />
    </ItemFormPage>
  )
}
