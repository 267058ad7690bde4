// What study periods may be, as sentences of messages/ `why`.
import type { Day } from '#lib/dates.ts'
import type { Why } from '#lib/errors.ts'

export interface PeriodDays {
  id: string
  code: string
  startsOn: Day
  endsOn: Day
}

/** The sentence why a study period cannot have these days, or null: a day belongs to one period. */
export function whyNotPeriod(
  days: { id?: string; startsOn: Day; endsOn: Day },
  others: readonly PeriodDays[],
): Why | null {
  const other = others.find(
    (period) => period.id !== days.id && period.startsOn <= days.endsOn && days.startsOn <= period.endsOn,
  )
  return other ? { key: 'periodOverlaps', values: { period: other.code } } : null
}
