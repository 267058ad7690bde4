// The secret of a link that was just made, for the page that shows it: kept for minutes, in the browser of who made it.
import { cookies } from 'next/headers'
import { sessionCookie } from '#lib/auth.ts'

const NAME = 'new-link'
const SECONDS = 10 * 60

/** The next pages under the path may show the link's secret, for ten minutes. */
export async function showOnce(token: string, path = '/people'): Promise<void> {
  const { secure } = sessionCookie().options
  const jar = await cookies()
  jar.set(NAME, token, { httpOnly: true, sameSite: 'strict', secure, path, maxAge: SECONDS })
}

/** The secret that this browser was given last, or null. */
export async function shownOnce(): Promise<string | null> {
  const jar = await cookies()
  return jar.get(NAME)?.value ?? null
}
