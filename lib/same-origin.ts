// A write that a browser session makes must come from our own pages.
import { headers } from 'next/headers'
import { AppError } from '#lib/errors.ts'

/** Throws `forbidden` when the browser says that the request comes from another site. */
export async function assertSameOrigin(): Promise<void> {
  if (!isSameOrigin(await headers())) throw new AppError('forbidden')
}

/** True when Origin and Sec-Fetch-Site, as far as they are sent, name this site; one of them must be sent. */
export function isSameOrigin(sent: Headers): boolean {
  const site = sent.get('sec-fetch-site')
  if (site !== null && site !== 'same-origin') return false
  const origin = sent.get('origin')
  if (origin === null) return site !== null
  const host = sent.get('x-forwarded-host') ?? sent.get('host')
  return URL.parse(origin)?.host === host
}
