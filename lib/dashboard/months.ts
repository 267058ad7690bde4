// Months as "2025-05".
import { addDays, type Day } from '#lib/dates.ts'
import type { Month } from './types.ts'

export const monthOf = (day: Day): Month => day.slice(0, 7)

export function nextMonth(month: Month): Month {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5))]
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`
}

export const endOfMonth = (month: Month): Day => addDays(`${nextMonth(month)}-01`, -1)

/** The months from one to another, both included; none when it is later. */
export function monthsBetween(from: Month, to: Month): Month[] {
  const months: Month[] = []
  for (let month = from; month <= to; month = nextMonth(month)) months.push(month)
  return months
}
