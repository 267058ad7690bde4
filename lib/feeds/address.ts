// Addresses of calendars and feeds.
import type { FeedKind } from './schema.ts'

const FILES: Record<FeedKind, string> = { calendar: 'calendar.ics', feed: 'progress.atom' }

/** Where the file is for who knows the secret. `site` is the application's address. */
export const feedUrl = (site: string, kind: FeedKind, secret: string): string =>
  new URL(`/feeds/${secret}/${FILES[kind]}`, site).href
