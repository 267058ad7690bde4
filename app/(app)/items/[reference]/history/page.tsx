import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ItemParts } from '#components/conversation/item-parts.tsx'
import { ChangeList, ChangePages } from '#components/history/change-list.tsx'
import { ItemFormPage } from '#components/items/item-form.tsx'
import { listChanges } from '#lib/changes.ts'
import { countComments } from '#lib/comments/queries.ts'
import type { Params } from '#lib/params.ts'
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
  const { page, comments } = await read(async () => ({
    page: await listChanges(actor, { itemId: item.id }, typeof before === 'string' ? before : undefined),
    comments: await countComments(actor, item.id),
  }))
  return (
    <ItemFormPage item={item} today={today} title={t('title')}>
      <ItemParts reference={item.reference} current="history" comments={comments} />
      <p className="mb-5 max-w-2xl text-ink-2">{t('lead')}</p>
      <ChangeList changes={page.events} subject={item.reference} />
      <ChangePages path={`/items/${item.reference}/history`} older={page.older} isFirst={page.isFirst} />
    </ItemFormPage>
  )
}
