// Spreadsheets for tests: what somebody downloads, edits with another program, and sends in.
import type { Buffer } from 'node:buffer'
import writeExcelFile from 'write-excel-file/node'
import type { Call } from '#lib/mutation.ts'
import { columnsFor, type SheetColumn } from '#lib/sheets/columns.ts'
import { applySheet, openSheet } from '#lib/sheets/mutations.ts'
import { getSheet, listSheetRows } from '#lib/sheets/queries.ts'
import { wordsIn } from '#lib/words.ts'

const { say } = wordsIn('en')

export type Typed = Partial<Record<SheetColumn, string | number | Date | null>>

/** What somebody downloads, as rows by column, changed by `edit`, and saved by another program. */
export async function edited(
  call: Call,
  references: readonly string[],
  edit: (row: Typed, index: number) => Typed,
): Promise<Buffer> {
  const columns = columnsFor(call.actor)
  const rows = await listSheetRows(call.actor, references, say)
  const typed = rows.map((row, index) => {
    const plain = Object.fromEntries(
      columns.map((column, place) => {
        const cell = row[place]
        if (cell === null || typeof cell !== 'object') return [column, cell ?? null]
        return [column, 'day' in cell ? new Date(`${cell.day}T00:00:00Z`) : cell.text]
      }),
    ) as Typed
    return { ...plain, ...edit(plain, index) }
  })
  return save(columns, typed)
}

export function save(columns: readonly SheetColumn[], rows: readonly Typed[]): Promise<Buffer> {
  const cell = (value: string | number | Date | null | undefined) =>
    value instanceof Date ? { value, type: Date, format: 'yyyy-mm-dd' } : (value ?? null)
  return writeExcelFile([
    columns.map((column) => say(`sheets.columns.${column}`)),
    ...rows.map((row) => columns.map((column) => cell(row[column]))),
  ] as never).toBuffer()
}

export async function open(call: Call, bytes: Buffer, name = 'plan.xlsx') {
  const { id } = await openSheet(call, { name, bytes: new Uint8Array(bytes) })
  const sheet = await getSheet(call.actor, id)
  if (!sheet) throw new Error('not kept')
  return sheet
}

/** Applies the lines with one of these verdicts. */
export const apply = (call: Call, sheet: Awaited<ReturnType<typeof open>>, verdicts = ['ready']) =>
  applySheet(call, {
    id: sheet.id,
    version: sheet.version,
    lines: sheet.lines.filter(({ verdict }) => verdicts.includes(verdict)).map(({ id }) => id),
  })
