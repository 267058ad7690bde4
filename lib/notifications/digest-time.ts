// When a digest is due: the last time that the person's clock showed the hour of the digest.
/// <reference lib="esnext.temporal" />
import type { Day } from '#lib/dates.ts'

export interface DigestTime {
  /** What happened before belongs to it. */
  at: Date
  /** The person's day: names the period, so that each gets one mail. */
  day: Day
  /** When the next one is due, which makes this one stale. */
  next: Date
}

const MONDAY = 1

/** The latest hour of the digest that has passed; of the weekly one on a Monday. */
export function lastDigest(
  now: Date,
  { hour, timeZone }: { hour: number; timeZone: string },
  pace: 'daily' | 'weekly',
): DigestTime {
  const here = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(timeZone)
  const today = here.toPlainDate()
  const atHour = (day: Temporal.PlainDate) =>
    day.toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from({ hour }) })
  const back = Temporal.ZonedDateTime.compare(atHour(today), here) > 0 ? 1 : 0
  const daily = today.subtract({ days: back })
  const day = pace === 'daily' ? daily : daily.subtract({ days: daily.dayOfWeek - MONDAY })
  const instant = (of: Temporal.PlainDate) => new Date(atHour(of).epochMilliseconds)
  const next = day.add({ days: pace === 'daily' ? 1 : 7 })
  return { at: instant(day), day: day.toString(), next: instant(next) }
}
