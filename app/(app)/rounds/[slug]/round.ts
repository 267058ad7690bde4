// The round that an address names, for its page and its forms: loaded once per request, not found when there is none.
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { getRound } from '#lib/rounds/queries.ts'
import { currentDay, requireActor } from '#lib/session.ts'

export interface RoundParams {
  params: Promise<{ slug: string }>
}

const load = cache(async (slug: string) => {
  const [actor, today] = await Promise.all([requireActor(), currentDay()])
  const round = await getRound(slug)
  if (!round) notFound()
  return { actor, today, round }
})

/** Who asks, today, and the round. */
export const loadRound = async (params: RoundParams['params']) => load((await params).slug)

/** A form page's title: "Extend the round: TSAG". */
export const formTitle =
  (form: string) =>
  async ({ params }: RoundParams): Promise<Metadata> => {
    const [{ round }, t] = await Promise.all([loadRound(params), getTranslations('rounds.form')])
    return { title: `${t(`${form}.title`)}: ${round.meetingName}` }
  }
