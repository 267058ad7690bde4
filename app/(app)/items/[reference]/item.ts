// The item that an address names, for its page and its forms: loaded once per request, not found when there is none.
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { getItemFacts } from '#lib/items/queries.ts'
import { liveCursor } from '#lib/live-cursor.ts'
import type { Params } from '#lib/params.ts'
import { type CurrentReading, currentReading } from '#lib/reading.ts'
import { currentDay, requireActor } from '#lib/session.ts'

export interface ItemParams {
  params: Promise<{ reference: string }>
}

const load = cache(async (reference: string) => {
  const [actor, today] = await Promise.all([requireActor(), currentDay(), liveCursor()])
  const item = await getItemFacts(actor, reference)
  if (!item) notFound()
  return { actor, item, today }
})

/** Who asks, today, and the item as it is: forms are about the present. */
export const loadItem = async (params: ItemParams['params']) => load((await params).reference)

/** The item by what its address asks for: as it stood, where that goes back to a day. */
export async function readItem(params: ItemParams['params'], searchParams: Promise<Params>) {
  const [{ reference }, search] = await Promise.all([params, searchParams])
  const reading = await currentReading(search)
  const item = await factsIn(reading, reference)
  if (!item) notFound()
  return { ...reading, item }
}

const factsIn = cache(({ actor, read }: CurrentReading, reference: string) =>
  read(() => getItemFacts(actor, reference)),
)

/** A form page's title: "Put on hold CxO-2024-07-1". */
export const formTitle =
  (form: string) =>
  async ({ params }: ItemParams): Promise<Metadata> => {
    const t = await getTranslations('item.form')
    return { title: `${t(`${form}.title`)} ${(await params).reference}` }
  }
