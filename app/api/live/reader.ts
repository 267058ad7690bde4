// Who asks what is new, and about which items; or the answer that they get instead.
import { cookies } from 'next/headers'
import { getTranslations } from 'next-intl/server'
import { sessionCookie } from '#lib/auth.ts'
import type { Reader } from '#lib/live/hub.ts'
import { readView } from '#lib/live/message.ts'
import { sessionName } from '#lib/live/sessions.ts'
import type { View } from '#lib/live/since.ts'
import { currentActor, currentSession } from '#lib/session.ts'
import type { Say } from '#lib/words.ts'

export interface Asked {
  reader: Reader
  view: View
  say: Say
}

export async function readAsked(request: Request): Promise<Asked | Response> {
  const view = readView(new URL(request.url).searchParams)
  if (!view) return new Response(null, { status: 400 })
  const [session, actor, jar] = await Promise.all([currentSession(), currentActor(), cookies()])
  const cookie = jar.get(sessionCookie().name)?.value
  if (!session || !actor || !cookie) return new Response(null, { status: 401 })
  const say = (await (getTranslations() as Promise<unknown>)) as Say
  return { reader: { actor, epoch: session.epoch, session: sessionName(cookie) }, view, say }
}
