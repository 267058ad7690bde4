// A list as a file: in CSV the rows alone, in a spreadsheet with a second sheet that says what they are and what the words mean.
import type { Day } from '#lib/dates.ts'
import { Health, ItemState } from '#lib/generated/prisma/enums.ts'
import type { Say } from '#lib/words.ts'
import type { Cell, Column, Rows, Write } from './cells.ts'
import { writeCsv } from './csv.ts'
import { writeWorkbook } from './workbook.ts'

export const FORMATS = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const
export type Format = keyof typeof FORMATS

export interface ListFile {
  title: string
  columns: Column[]
  rows: Rows
  /** What each column holds, in the order of the columns. */
  meanings: string[]
}

export interface Origin {
  /** The list's own address. */
  href: string
  takenOn: Day
  /** The day at whose end the list is read; null: as it is. */
  asOf: Day | null
}

/** Writes the file; `counted` is told how many rows there are so far. */
export async function writeList(
  format: Format,
  list: ListFile,
  origin: Origin,
  say: Say,
  write: Write,
  counted: (rows: number) => void = () => {},
): Promise<void> {
  let read = 0
  const rows: Rows = (each) =>
    list.rows(async (batch) => {
      read += batch.length
      counted(read)
      await each(batch)
    })
  if (format === 'csv') return writeCsv(list.columns, rows, write)
  const about: Rows = (each) => each(aboutRows(list, origin, read, say))
  await writeWorkbook(
    [
      { name: list.title, columns: list.columns, header: true, rows },
      { name: say('exports.about'), columns: ABOUT_COLUMNS, header: false, rows: about },
    ],
    write,
  )
}

const ABOUT_COLUMNS: Column[] = [
  { label: '', width: 26, look: 'locked' },
  { label: '', width: 100, wrap: true },
]

function aboutRows({ title, columns, meanings }: ListFile, origin: Origin, read: number, say: Say): Cell[][] {
  return [
    [say('exports.list'), { text: title, href: origin.href }],
    [say('exports.taken'), { day: origin.takenOn }],
    [say('exports.asOf'), origin.asOf ? { day: origin.asOf } : say('exports.now')],
    [say('exports.rows'), read],
    [null, null],
    [say('exports.columnsTitle'), null],
    ...columns.map(({ label }, index): Cell[] => [label, meanings[index] ?? null]),
    [null, null],
    [say('exports.statesTitle'), null],
    ...Object.values(ItemState).map((state): Cell[] => [
      say(`state.${state}`),
      say(`exports.stateMeaning.${state}`),
    ]),
    [null, null],
    [say('exports.healthTitle'), null],
    ...Object.values(Health).map((health): Cell[] => [
      say(`health.${health}`),
      say(`exports.healthMeaning.${health}`),
    ]),
  ]
}
