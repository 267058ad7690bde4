// The first sheet of an XLSX file as plain cells: values only. Of a formula its last result is read, as a text would be.
import { unzipSync } from 'fflate'
import { readSheet } from 'read-excel-file/universal'
import type { Day } from '#lib/dates.ts'
import { MOST_ROWS } from './limits.ts'
import { UnreadableSheet } from './unreadable.ts'

export type SheetCell = string | number | boolean | null | { day: Day }

/** All that a file may unpack to, in bytes. */
export const UNPACKED_LIMIT = 50 * 1024 * 1024
const COLUMN_LIMIT = 100

/**
 * The rows of the first sheet. Throws UnreadableSheet: `not_a_spreadsheet`, `encrypted`, `damaged`, `too_large`, `too_many_rows`.
 */
export async function readXlsx(bytes: Uint8Array): Promise<SheetCell[][]> {
  assertSpreadsheet(bytes)
  const rows = await readSheet(Uint8Array.from(bytes).buffer, 1).catch(() => {
    throw new UnreadableSheet('damaged')
  })
  if (rows.length > MOST_ROWS) throw new UnreadableSheet('too_many_rows')
  return rows.map((row) => row.slice(0, COLUMN_LIMIT).map(toCell))
}

/** A file that Office protects with a password is no ZIP but an older container. */
const PROTECTED = [0xd0, 0xcf, 0x11, 0xe0]

/** By the sizes that the container declares: nothing is unpacked, and what declares too little fails where it is. */
function assertSpreadsheet(bytes: Uint8Array): void {
  if (PROTECTED.every((byte, index) => bytes[index] === byte)) throw new UnreadableSheet('encrypted')
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new UnreadableSheet('not_a_spreadsheet')
  let total = 0
  const names: string[] = []
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.push(name)
        total += originalSize
        if (total > UNPACKED_LIMIT || names.length > 1000) throw new UnreadableSheet('too_large')
        return false
      },
    })
  } catch (error) {
    throw error instanceof UnreadableSheet ? error : new UnreadableSheet('damaged')
  }
  if (!names.includes('xl/workbook.xml')) throw new UnreadableSheet('not_a_spreadsheet')
}

function toCell(value: unknown): SheetCell {
  if (value instanceof Date) return { day: value.toISOString().slice(0, 10) }
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null
}
