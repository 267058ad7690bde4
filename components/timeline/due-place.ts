import { type Day, daysBetween } from '#lib/dates.ts'
import { addMonths, type Month, monthOf } from '#lib/items/list/months.ts'

const EIGHTHS = 8

/**
 * The class that puts a day in its place among the months, each of which has eight columns. What is `span` columns long and
 * would reach past the last month ends at its day instead: it is `turned`.
 */
export function duePlace(months: readonly Month[], day: Day, span: number): { at: string; turned: boolean } {
  const month = monthOf(day)
  const days = daysBetween(`${month}-01`, `${addMonths(month, 1)}-01`)
  const column =
    months.indexOf(month) * EIGHTHS + Math.floor(((Number(day.slice(8)) - 1) / days) * EIGHTHS) + 1
  const turned = column + span > months.length * EIGHTHS + 1
  // The classes stand in app/globals.css: styles within the page are not allowed by its policy.
  return { at: turned ? `col-end-${column + 1}` : `col-start-${column}`, turned }
}
