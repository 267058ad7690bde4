// Calendar days and instants. A day is a string "2026-11-23"; Prisma's @db.Date columns are Dates at UTC midnight,
// converted at the edge of the database by `toDay` and `fromDay`.

/** "YYYY-MM-DD". */
export type Day = string

const DAY_MS = 86_400_000

/** The day that `instant` falls on in the time zone. */
export function dayIn(instant: Date, timeZone: string): Day {
  return new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(instant)
}

/** The day of a @db.Date column. */
export function toDay(date: Date): Day
export function toDay(date: Date | null): Day | null
export function toDay(date: Date | null): Day | null {
  return date ? date.toISOString().slice(0, 10) : null
}

/** A day as a @db.Date column takes it. */
export function fromDay(day: Day): Date
export function fromDay(day: Day | null): Date | null
export function fromDay(day: Day | null): Date | null {
  return day ? new Date(`${day}T00:00:00Z`) : null
}

/** The day `days` after `day`; negative for before. */
export function addDays(day: Day, days: number): Day {
  return toDay(new Date(fromDay(day).getTime() + days * DAY_MS))
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((fromDay(to).getTime() - fromDay(from).getTime()) / DAY_MS)
}

/** True for a day that exists, of the years 1000 to 2999: "2026-02-30" is none. */
export function isDay(value: string): boolean {
  return (
    /^[12]\d{3}-\d{2}-\d{2}$/.test(value) &&
    !Number.isNaN(Date.parse(value)) &&
    toDay(new Date(`${value}T00:00:00Z`)) === value
  )
}
