import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ItemSheet } from '#components/items/item-sheet.tsx'
import { env } from '#lib/env.ts'
import { getOneSheet } from '#lib/items/one-sheet.ts'
import type { Params } from '#lib/params.ts'
import { currentReading } from '#lib/reading.ts'

interface Props {
  params: Promise<{ reference: string }>
  searchParams: Promise<Params>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations('item.sheet')
  return { title: t('title', { reference: (await params).reference }) }
}

export default async function PrintItemPage({ params, searchParams }: Props) {
  const [{ reference }, search] = await Promise.all([params, searchParams])
  const { actor, today, asOf, read } = await currentReading(search)
  const item = await read(() => getOneSheet(actor, reference, today))
  if (!item) notFound()
  const address = new URL(`/items/${item.facts.reference}${asOf ? `?asOf=${asOf}` : ''}`, env().NEXTAUTH_URL)
    .href
  return <ItemSheet item={item} today={today} address={address} />
}
