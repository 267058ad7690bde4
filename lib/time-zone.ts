// The reader's time zone: the browser keeps it in a cookie, instants are shown in it.

export const ZONE_COOKIE = 'zone'

/** Where the browser has not said yet. */
const DEFAULT_ZONE = 'Europe/Zurich'

/** The zone if it is one that exists, else the default. */
export function readerZone(cookie: string | undefined): string {
  if (!cookie) return DEFAULT_ZONE
  try {
    return new Intl.DateTimeFormat('en', { timeZone: decodeURIComponent(cookie) }).resolvedOptions().timeZone
  } catch {
    return DEFAULT_ZONE
  }
}
