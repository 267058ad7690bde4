// Begins and ends the session of this browser: writes next-auth's cookie from a server action.
import { cookies } from 'next/headers'
import { encode } from 'next-auth/jwt'
import { SESSION_SECONDS, sessionCookie } from '#lib/auth.ts'
import { env } from '#lib/env.ts'
import { announceEnd } from '#lib/live/sessions.ts'

/** From the next request on this browser is signed in as the person. */
export async function startSession(personId: string, epoch: number): Promise<void> {
  const cookie = sessionCookie()
  const token = await encode({
    token: { personId, epoch },
    secret: env().NEXTAUTH_SECRET,
    maxAge: SESSION_SECONDS,
  })
  const jar = await cookies()
  jar.set(cookie.name, token, { ...cookie.options, maxAge: SESSION_SECONDS })
}

/** From the next request on nobody is signed in in this browser; its open windows hear no more of what happens. */
export async function endSession(): Promise<void> {
  const cookie = sessionCookie()
  const jar = await cookies()
  const token = jar.get(cookie.name)?.value
  if (token) await announceEnd(token)
  jar.set(cookie.name, '', { ...cookie.options, maxAge: 0 })
}
