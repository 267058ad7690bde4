// The action plan as a table to take along: the rows of a filtered list in its order, all of them.
import { type Day, dayIn } from '#lib/dates.ts'
import { db } from '#lib/db.ts'
import { Prisma } from '#lib/generated/prisma/client.ts'
import { waitsFor } from '#lib/items/derived.ts'
import type { ColumnKey } from '#lib/items/list/columns.ts'
import { conditions, type Reading } from '#lib/items/list/conditions.ts'
import { type ItemRow, itemRow } from '#lib/items/list/queries.ts'
import { sorts } from '#lib/items/list/sorts.ts'
import { isOpen } from '#lib/items/states.ts'
import type { Say } from '#lib/words.ts'
import type { Cell, Column, Rows } from './cells.ts'
import { readInBatches } from './cursor.ts'

const WIDTHS: Record<ColumnKey, number> = {
  reference: 16,
  title: 60,
  lead: 13,
  collaborating: 18,
  state: 15,
  health: 11,
  due: 12,
  updated: 12,
  waits: 26,
  priority: 10,
  progress: 60,
  holder: 22,
  themes: 30,
  communique: 12,
  requests: 16,
  response: 20,
  created: 12,
  closed: 12,
}

export interface Setting {
  say: Say
  /** Origin that links lead to: "https://register.example". */
  origin: string
  /** The register's time zone, in which an instant has its day. */
  timeZone: string
}

export const itemColumns = (columns: readonly ColumnKey[], say: Say): Column[] =>
  columns.map((key) => ({ label: say(`list.columns.${key}`), width: WIDTHS[key] }))

/** How many items the list has; unlike the list itself this counts all of them. */
export async function countAllItems(reading: Reading): Promise<number> {
  const [row] = await db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM action_item i WHERE ${conditions(reading)}`
  return row?.count ?? 0
}

/** The list's rows in its order, with the columns of its filter. */
export function itemRows(reading: Reading, setting: Setting): Rows {
  const { columns, sort, direction } = reading.filter
  const order = Prisma.raw(direction === 'asc' ? 'ASC' : 'DESC')
  const query = Prisma.sql`
    SELECT ${itemRow(columns)}
      FROM (SELECT i.*, ${Prisma.raw(sorts[sort].expression)} AS sorted FROM action_item i WHERE ${conditions(reading)}) p
      LEFT JOIN "group" g ON g.id = p.lead_group_id
     ORDER BY p.sorted ${order}, p.id ${order}`
  return (each) =>
    readInBatches<ItemRow>(query, (rows) =>
      each(rows.map((row) => columns.map((column) => cellOf(column, row, reading.today, setting)))),
    )
}

function cellOf(column: ColumnKey, row: ItemRow, today: Day, { say, origin, timeZone }: Setting): Cell {
  const day = (at: Date | null | undefined) => (at ? { day: dayIn(at, timeZone) } : null)
  switch (column) {
    case 'reference':
      return { text: row.reference, href: `${origin}/items/${row.reference}` }
    case 'title':
      return row.title
    case 'lead':
      return row.leadCode
    case 'collaborating':
      return several(row.collaborators)
    case 'state':
      return say(`state.${row.state}`)
    case 'health':
      return isOpen(row.state) && row.health ? say(`health.${row.health}`) : null
    case 'due':
      return row.dueOn ? { day: row.dueOn } : null
    case 'updated':
      return row.lastUpdateOn ? { day: row.lastUpdateOn } : null
    case 'waits': {
      const waits = waitsFor(row, today)
      return waits && say(`list.waitsFor.${waits.key}`, waits.values ?? {})
    }
    case 'priority':
      return row.priority ? say('list.priority') : null
    case 'response':
      return several((row.response ?? []).map((response) => say(`response.${response}`)))
    case 'created':
      return day(row.created)
    case 'closed':
      return day(row.closed)
    case 'progress':
    case 'holder':
      return row[column] ?? null
    case 'themes':
    case 'communique':
    case 'requests':
      return several(row[column] ?? [])
  }
}

export const several = (values: readonly string[]): string | null => values.join('; ') || null
