// Answers a program that asks by a secret address: what it may have, that nothing changed since it asked last, or that there is
// nothing here. Of a secret that is wrong, revoked or somebody's who is gone it says the same.
import { createHash } from 'node:crypto'
import { clientAddress } from '#lib/client-address.ts'
import type { Day } from '#lib/dates.ts'
import { registerToday } from '#lib/settings/queries.ts'
import { pace } from './pace.ts'
import { type OpenFeedLink, openFeedLink } from './queries.ts'
import type { FeedKind } from './schema.ts'

/** Of one link; a program that asks every minute stays below it. */
const perLink = pace(20, 300)
/** Of one network address, for secrets that open nothing. */
const perGuesser = pace(20, 300)

const TYPES: Record<FeedKind, string> = {
  calendar: 'text/calendar; charset=utf-8',
  feed: 'application/atom+xml; charset=utf-8',
}

const PRIVATE = {
  'Cache-Control': 'private, no-store, no-transform',
  'X-Robots-Tag': 'noindex, nofollow',
  'Referrer-Policy': 'no-referrer',
}

/** `write` is called for who may read: it gives the whole file. */
export async function serveFeed(
  request: Request,
  kind: FeedKind,
  secret: string,
  write: (link: OpenFeedLink, today: Day) => Promise<string>,
): Promise<Response> {
  const now = new Date()
  const today = await registerToday(now)
  const link = await openFeedLink(secret, kind, now, today)
  if (!link) {
    const wait = perGuesser(clientAddress(request.headers), now)
    return wait > 0 ? tooMany(wait) : new Response('Not found\n', { status: 404, headers: PRIVATE })
  }
  const wait = perLink(link.id, now)
  if (wait > 0) return tooMany(wait)
  const body = await write(link, today)
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 32)}"`
  const headers = { ...PRIVATE, ETag: etag }
  if (isKnown(request.headers.get('if-none-match'), etag)) return new Response(null, { status: 304, headers })
  return new Response(body, { headers: { ...headers, 'Content-Type': TYPES[kind] } })
}

const tooMany = (seconds: number) =>
  new Response('Too many requests\n', { status: 429, headers: { ...PRIVATE, 'Retry-After': `${seconds}` } })

/** Whether the asker has this very file already; a proxy on the way may have marked its tag as weak. */
const isKnown = (asked: string | null, etag: string) =>
  (asked ?? '').split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag)
