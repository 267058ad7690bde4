// A table as CSV (RFC 4180): UTF-8 with a mark, days in ISO form, and no text that a spreadsheet takes for a formula.
import { stringify } from 'csv-stringify/sync'
import type { Cell, Column, Rows, Write } from './cells.ts'

const MARK = '\uFEFF'

/** Writes the header and the rows, batch by batch. */
export async function writeCsv(columns: readonly Column[], rows: Rows, write: Write): Promise<void> {
  const encoder = new TextEncoder()
  await write(encoder.encode(MARK + lines([columns.map(({ label }) => label)])))
  await rows((batch) => write(encoder.encode(lines(batch.map((row) => row.map(plain))))))
}

const lines = (rows: (string | number | null)[][]) =>
  stringify(rows, { escape_formulas: true, record_delimiter: '\r\n' })

function plain(cell: Cell): string | number | null {
  if (cell === null || typeof cell !== 'object') return cell
  return 'day' in cell ? cell.day : cell.text
}
