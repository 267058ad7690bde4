// Who is signed in. The session's token only names the person; everything else is read from the database.
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { getServerSession } from 'next-auth'
import { cache } from 'react'
import type { Actor } from '#lib/actor.ts'
import { authOptions } from '#lib/auth.ts'
import type { Call } from '#lib/mutation.ts'
import { loadActor } from '#lib/people/actor.ts'
import { registerToday } from '#lib/settings/queries.ts'

/** What the session's token says, once per request; it is believed only as far as the database agrees. */
export const currentSession = cache(() => getServerSession(authOptions))

/** The person who is signed in, or null; asked once per request. */
export const currentActor = cache(async (): Promise<Actor | null> => {
  const session = await currentSession()
  if (!session?.personId) return null
  return loadActor(session.personId, await currentDay(), session.epoch)
})

/** Today in the register's time zone. */
export const currentDay = cache(() => registerToday(new Date()))

/** The person who is signed in; sends others to the sign-in page, which returns here afterwards. */
export async function requireActor(): Promise<Actor> {
  const actor = await currentActor()
  if (actor) return actor
  const path = (await headers()).get('x-path') ?? '/'
  redirect(`/sign-in?next=${encodeURIComponent(path)}`)
}

/** What a mutation called from this request is told. */
export async function currentCall(actor: Actor, submission?: string): Promise<Call> {
  return { actor, now: new Date(), today: await currentDay(), ...(submission ? { submission } : {}) }
}
