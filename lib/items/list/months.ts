// What a timeline is drawn by, to and from the URL: its rows, and the month that it begins with. Bad values fall back.
import type { Day } from '#lib/dates.ts'
import type { Params } from '#lib/params.ts'

export const ROWS = ['group', 'theme'] as const

/** A month, "2026-11". */
export type Month = string

export interface Months {
  /** What the timeline's rows are. */
  by: (typeof ROWS)[number]
  /** The first month; null: the one before the current. */
  month: Month | null
}

export const monthOf = (day: Day): Month => day.slice(0, 7)

/** The month so many months on. */
export function addMonths(month: Month, count: number): Month {
  const months = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + count
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}`
}

export function readMonths(params: Params): Months {
  const [by] = [params.by].flat()
  const [month] = [params.month].flat()
  return {
    by: ROWS.find((rows) => rows === by) ?? 'group',
    month: month !== undefined && /^(19|20)\d\d-(0[1-9]|1[0-2])$/.test(month) ? month : null,
  }
}

export function writeMonths(params: URLSearchParams, { by, month }: Months): void {
  if (by !== 'group') params.set('by', by)
  if (month) params.set('month', month)
}
