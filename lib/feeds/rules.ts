// What may happen to links of calendars and feeds, as sentences of messages/ `why`.
import type { Why } from '#lib/errors.ts'

export const MOST_LINKS = 20

/** `links`: how many the person has that are not revoked. */
export const whyNotMakeLink = (links: number): Why | null =>
  links >= MOST_LINKS ? { key: 'tooManyFeeds', values: { most: MOST_LINKS } } : null

export const whyNotRevoke = (link: { revokedAt: Date | null }): Why | null =>
  link.revokedAt ? { key: 'feedRevoked' } : null
