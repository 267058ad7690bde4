// What greets who opens a list or dashboard without asking for anything: a saved view, where one is their default.
import { redirect } from 'next/navigation'
import type { Actor } from '#lib/actor.ts'
import type { Params } from '#lib/params.ts'
import { currentDay } from '#lib/session.ts'
import type { ViewPlace } from '#lib/views/place.ts'
import { defaultHref } from '#lib/views/queries.ts'

/** Leads on to the person's default view of the place, when the address asks for nothing. */
export async function greet(place: ViewPlace, params: Params, actor: Actor): Promise<void> {
  if (Object.keys(params).length > 0) return
  const href = await defaultHref(actor, place, await currentDay())
  if (href) redirect(href)
}
