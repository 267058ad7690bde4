// Until when a mail is of use: what waited longer, for want of a mail server, is not sent late. The inbox has it all the same.
/// <reference lib="esnext.temporal" />
import type { Day } from '#lib/dates.ts'

const DAY_MS = 86_400_000

/** What is told at once. */
export const newsUntil = (now: Date): Date => new Date(now.getTime() + 3 * DAY_MS)

/** What asks for an answer: to the end of the due date, or seven days more where that has passed. */
export function askUntil(dueOn: Day, now: Date, timeZone: string): Date {
  const end = Temporal.PlainDate.from(dueOn).add({ days: 1 }).toZonedDateTime({ timeZone }).epochMilliseconds
  return new Date(end > now.getTime() ? end : now.getTime() + 7 * DAY_MS)
}
