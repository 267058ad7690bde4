import { useFormatter } from 'next-intl'
import { type Day, fromDay } from '#lib/dates.ts'

type Formatter = ReturnType<typeof useFormatter>

/** "30 Jun 2026". British English has a month of four letters, "Sept"; tables want three. */
export function formatDay(format: Formatter, day: Day): string {
  return short(
    format.dateTime(fromDay(day), { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }),
  )
}

/** "30 Jun 2026, 14:05", in the reader's time zone. */
export function formatInstant(format: Formatter, at: Date): string {
  const time = { hour: '2-digit', minute: '2-digit' } as const
  return short(format.dateTime(at, { day: 'numeric', month: 'short', year: 'numeric', ...time }))
}

const short = (text: string) => text.replace('Sept ', 'Sep ')

/** A calendar day, the same for everyone. */
export function DayText({ day }: { day: Day }) {
  return <time dateTime={day}>{formatDay(useFormatter(), day)}</time>
}

/** The day of an instant in the reader's time zone; the full time on hover, or shown with `time`. */
export function InstantText({ at, time = false }: { at: Date; time?: boolean }) {
  const format = useFormatter()
  const full = formatInstant(format, at)
  return (
    <time dateTime={at.toISOString()} title={full}>
      {time ? full : full.slice(0, full.lastIndexOf(','))}
    </time>
  )
}
