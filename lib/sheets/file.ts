// The spreadsheet that goes out: a line for each item, and a sheet that says how to fill them in.
import type { Actor } from '#lib/actor.ts'
import { type Cell, type Column, rowsOf, type Write } from '#lib/exports/cells.ts'
import { writeWorkbook } from '#lib/exports/workbook.ts'
import type { Say } from '#lib/words.ts'
import { columnsFor, isFilledIn, sheetColumns } from './columns.ts'
import { listSheetRows } from './queries.ts'

/** Writes the file for this person; `asked`: a round's form, answered for the responsible groups. */
export async function writeSheet(
  actor: Actor,
  references: readonly string[],
  say: Say,
  write: Write,
  asked = false,
): Promise<void> {
  const rows = await listSheetRows(actor, references, say, asked)
  await writeWorkbook(
    [
      { name: say('sheets.name'), columns: sheetColumns(actor, say), header: true, rows: rowsOf(rows) },
      { name: say('sheets.guideName'), columns: GUIDE, header: false, rows: rowsOf(guide(actor, say)) },
    ],
    write,
  )
}

const GUIDE: Column[] = [
  { label: '', width: 24, look: 'locked' },
  { label: '', width: 100, wrap: true },
]

function guide(actor: Actor, say: Say): Cell[][] {
  const named = (filled: boolean) =>
    columnsFor(actor)
      .filter((column) => isFilledIn(actor, column) === filled)
      .map((column): Cell[] => [say(`sheets.columns.${column}`), say(`sheets.guide.${column}`)])
  return [
    [say('sheets.guideName'), say('sheets.guideLead')],
    [null, null],
    [say('sheets.filledIn'), null],
    ...named(true),
    [null, null],
    [say('sheets.notFilledIn'), null],
    ...named(false),
  ]
}
