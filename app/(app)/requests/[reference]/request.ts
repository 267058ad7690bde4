// The request that an address names, for its page and its forms: loaded once per request, not found when there is none.
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import type { Params } from '#lib/params.ts'
import { type CurrentReading, currentReading } from '#lib/reading.ts'
import { getRequest } from '#lib/requests/queries.ts'
import { currentDay, requireActor } from '#lib/session.ts'

export interface RequestParams {
  params: Promise<{ reference: string }>
}

const load = cache(async (reference: string) => {
  const [actor, today] = await Promise.all([requireActor(), currentDay()])
  const request = await getRequest(actor, reference, today)
  if (!request) notFound()
  return { actor, request, today }
})

/** Who asks, today, and the request as it is: forms are about the present. */
export const loadRequest = async (params: RequestParams['params']) => load((await params).reference)

/** The request by what its address asks for: as it stood, where that goes back to a day. */
export async function readRequest(params: RequestParams['params'], searchParams: Promise<Params>) {
  const [{ reference }, search] = await Promise.all([params, searchParams])
  const reading = await currentReading(search)
  const request = await requestIn(reading, reference)
  if (!request) notFound()
  return { ...reading, request }
}

const requestIn = cache(({ actor, today, read }: CurrentReading, reference: string) =>
  read(() => getRequest(actor, reference, today)),
)

/** A form page's title: "Set the response CxO-2024-07". */
export const formTitle =
  (form: string) =>
  async ({ params }: RequestParams): Promise<Metadata> => {
    const t = await getTranslations('request.form')
    return { title: `${t(`${form}.title`)} ${(await params).reference}` }
  }
