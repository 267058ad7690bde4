// When a mail that the server did not take is tried again, and when no longer.

const MINUTE = 60_000
const LONGEST = 60
/** One, two, four … minutes, then hourly: two days and six hours in all. */
export const MAX_ATTEMPTS = 60

/** When to try again after so many attempts; null: never, it failed. */
export function nextAttempt(attempts: number, now: Date): Date | null {
  if (attempts >= MAX_ATTEMPTS) return null
  const minutes = Math.min(2 ** (attempts - 1), LONGEST)
  return new Date(now.getTime() + minutes * MINUTE)
}
