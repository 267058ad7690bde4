// What stands in a table that leaves the register, whatever its format.
import type { Day } from '#lib/dates.ts'

/** Nothing, a text, a number, a calendar day, or a text that leads to a page. */
export type Cell = null | string | number | { day: Day } | { text: string; href: string }

/** Calls `each` with one batch of rows after the other and waits for it, so that no more is read than is taken. */
export type Rows = (each: (batch: Cell[][]) => Promise<void>) => Promise<void>

/** Takes bytes of a file; resolves once there is room for more, rejects when nobody reads any longer. */
export type Write = (chunk: Uint8Array) => Promise<void>

export interface Column {
  label: string
  /** In characters. */
  width: number
  /** How a spreadsheet shows it: one that is filled in offline, or one that only tells where one is. */
  look?: 'edited' | 'locked'
  /** What a spreadsheet lets people choose from in the column; `day`: a date. */
  choices?: readonly string[] | 'day'
  /** Long texts are broken into lines. */
  wrap?: boolean
}

/** Rows that are there already. */
export const rowsOf =
  (rows: Cell[][]): Rows =>
  (each) =>
    each(rows)
