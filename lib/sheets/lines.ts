// Rows of a spreadsheet → lines about items: which column is which, and what each cell says.
import { type Day, isDay, toDay } from '#lib/dates.ts'
import { Health } from '#lib/generated/prisma/enums.ts'
import type { Say } from '#lib/words.ts'
import { SHEET_COLUMNS, type SheetColumn } from './columns.ts'
import type { SheetCell } from './read-xlsx.ts'
import { UnreadableSheet } from './unreadable.ts'

export type Cells = Partial<Record<SheetColumn, SheetCell>>

export interface Line {
  /** The row's number in the sheet. */
  number: number
  reference: string
  /** The version that it was downloaded with; null: it does not say. */
  baseVersion: number | null
  cells: Cells
}

/** The heading stands in one of the first rows: somebody may have put a title above it. */
const HEADING_ROWS = 10

/** The lines, and the headings of columns that are none of ours. Throws UnreadableSheet `not_ours`, `nothing`. */
export function readLines(rows: readonly SheetCell[][], say: Say): { lines: Line[]; ignored: string[] } {
  const byLabel = new Map(SHEET_COLUMNS.map((column) => [folded(say(`sheets.columns.${column}`)), column]))
  const columnsOf = (row: readonly SheetCell[]) =>
    row.map((cell) => byLabel.get(folded(textOf(cell))) ?? null)
  const heading = rows.slice(0, HEADING_ROWS).findIndex((row) => {
    const columns = columnsOf(row)
    return columns.includes('reference') && columns.includes('version')
  })
  const head = rows[heading]
  if (!head) throw new UnreadableSheet('not_ours')
  const columns = columnsOf(head)
  const ignored = head.map(textOf).filter((label, index) => label !== '' && columns[index] === null)
  const lines = rows.slice(heading + 1).flatMap((row, index): Line[] => {
    if (row.every((cell) => textOf(cell) === '')) return []
    const cells: Cells = {}
    columns.forEach((column, place) => {
      if (column) cells[column] ??= row[place] ?? null
    })
    return [
      {
        number: heading + index + 2,
        reference: textOf(cells.reference),
        baseVersion: versionOf(cells.version),
        cells,
      },
    ]
  })
  if (lines.length === 0) throw new UnreadableSheet('nothing')
  return { lines, ignored }
}

const folded = (text: string) => text.toLowerCase().replace(/\s+/g, ' ')

function versionOf(cell: SheetCell | undefined): number | null {
  const version = Number(textOf(cell) || Number.NaN)
  return Number.isInteger(version) && version > 0 && version < 2 ** 31 ? version : null
}

/** What stands in the cell, as somebody would type it. */
export function textOf(cell: SheetCell | undefined): string {
  if (cell === null || cell === undefined) return ''
  if (typeof cell === 'object') return cell.day
  return String(cell).toWellFormed().replaceAll('\0', '').replace(/\r\n?/g, '\n').trim()
}

/** Days since the end of 1899 that are dates of this century, for a cell that lost its format. */
const SERIALS = { first: 36_526, last: 73_050 }

/** The day in a cell, null for an empty one; undefined for what is no day, or not surely which: "01/02/2027". */
export function dayOf(cell: SheetCell | undefined): Day | null | undefined {
  const text = textOf(cell)
  if (text === '') return null
  if (isDay(text)) return text
  const serial = Number(text)
  if (!Number.isInteger(serial) || serial < SERIALS.first || serial > SERIALS.last) return undefined
  return toDay(new Date(Date.UTC(1899, 11, 30 + serial)))
}

/** The health that a cell names, null for an empty one; undefined for another word. */
export function healthOf(cell: SheetCell | undefined, say: Say): Health | null | undefined {
  const text = folded(textOf(cell))
  if (text === '') return null
  return Object.values(Health).find((health) => health === text || folded(say(`health.${health}`)) === text)
}

/** "5G; Quantum" → the names, in an order of their own. */
export const namesOf = (cell: SheetCell | undefined): string[] =>
  [
    ...new Set(
      textOf(cell)
        .split(/[;\n]/)
        .map((name) => name.trim()),
    ),
  ]
    .filter(Boolean)
    .sort()
