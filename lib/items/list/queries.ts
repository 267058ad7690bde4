// A page of the action plan: fifty rows in a total order, how many there are in all, and what was chosen.
import type { Actor } from '#lib/actor.ts'
import { COUNT_LIMIT } from '#lib/count-limit.ts'
import type { Day } from '#lib/dates.ts'
import { db } from '#lib/db.ts'
import { Prisma } from '#lib/generated/prisma/client.ts'
import { withVacancy } from '#lib/groups/vacancy.ts'
import type { ItemStand } from '../derived.ts'
import { isOpen } from '../states.ts'
import { type ColumnValues, collaborators, columnValues } from './column-values.ts'
import type { ColumnKey } from './columns.ts'
import { conditions, type Reading } from './conditions.ts'
import { type Cursor, cursorOf } from './cursor.ts'
import type { ItemFilter } from './filter.ts'
import { beforeTheDay, latestFirst } from './latest-first.ts'
import { textQuery } from './search.ts'
import { getSelection, type Selection } from './selection.ts'
import { sorts } from './sorts.ts'

export const PAGE_ROWS = 50

export interface ItemRow extends ItemStand, ColumnValues {
  id: string
  reference: string
  title: string
  lastUpdateOn: Day | null
  /** Flagged by staff. */
  priority: boolean
  version: number
  leadCode: string | null
  /** Nobody acts for the responsible group of the open item; read for pages only. */
  vacant?: boolean
  /** Codes of the collaborating groups, in the order of their numbers. */
  collaborators: string[]
}

export interface ItemPage {
  rows: ItemRow[]
  /** Up to COUNT_LIMIT; one more stands for "more than that". */
  total: number
  selection: Selection
  previous: Cursor | null
  next: Cursor | null
}

/** What the actor may see of the items that the filter asks for. */
export async function readItems(actor: Actor, filter: ItemFilter, today: Day): Promise<Reading> {
  const [selection, words] = await Promise.all([getSelection(filter, today), textQuery(filter.text)])
  return { actor, today, filter, selection, words }
}

/** One page of the list, and its neighbours' places. */
export async function listItems(reading: Reading): Promise<ItemPage> {
  const { filter, selection } = reading
  const where = conditions(reading)
  const total = await countItems(where)
  const found = await pageOf(filter, where, total, filter.before ?? filter.after, filter.before !== null)
  if (filter.before && found.length <= PAGE_ROWS) {
    return listItems({ ...reading, filter: { ...filter, before: null, after: null } })
  }
  const more = found.length > PAGE_ROWS
  const shown = found.slice(0, PAGE_ROWS)
  if (filter.before) shown.reverse()
  const place = (row: SortedRow | undefined) => (row ? cursorOf(filter.sort, row.sorted, row.id) : null)
  const rows = shown.map(({ sorted: _, ...row }): ItemRow => row)
  return {
    rows: await withSeats(rows, reading.today),
    total,
    selection,
    previous: filter.before || filter.after ? place(shown[0]) : null,
    next: filter.before || more ? place(shown.at(-1)) : null,
  }
}

/** The rows, each with whether it is open and nobody acts for its responsible group. */
export const withSeats = (rows: readonly ItemRow[], today: Day): Promise<ItemRow[]> =>
  withVacancy(rows, (row) => (isOpen(row.state) ? row.leadGroupId : null), today)

/** How many items each filter shows, counted as the list counts them; in one query. */
export async function countEach(readings: readonly Reading[]): Promise<number[]> {
  if (readings.length === 0) return []
  const counts = readings.map(
    (reading, place) =>
      Prisma.sql`SELECT ${place}::int AS place, (SELECT count(*)::int FROM (
        SELECT FROM action_item i WHERE ${conditions(reading)} ${latestFirst()} LIMIT ${COUNT_LIMIT + 1}) c) AS count`,
  )
  const rows = await db.$queryRaw<{ place: number; count: number }[]>`${Prisma.join(counts, ' UNION ALL ')}`
  return rows.sort((a, b) => a.place - b.place).map((row) => row.count)
}

/** How many items there are, counted no further than just past the limit. */
export async function countItems(where: Prisma.Sql, limit = COUNT_LIMIT): Promise<number> {
  const [row] = await db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count
      FROM (SELECT FROM action_item i WHERE ${where} ${latestFirst()} LIMIT ${limit + 1}) counted`
  return row?.count ?? 0
}

/** The columns of an ItemRow, of item `p` and its responsible group `g`. */
export const itemRow = (columns: readonly ColumnKey[]) => Prisma.sql`
  p.id::text, p.reference, p.title, p.priority, p.version, p.state::text AS state, p.health::text AS health,
  p.due_on::text AS "dueOn", p.hold_review_on::text AS "holdReviewOn",
  p.last_update_on::text AS "lastUpdateOn", p.silent_since::text AS "silentSince",
  p.missed_round_on::text AS "missedRoundOn",
  p.lead_group_id::text AS "leadGroupId", p.lead_state::text AS "leadState", g.code AS "leadCode",
  ${collaborators(columns)} AS collaborators ${columnValues(columns)}`

interface SortedRow extends ItemRow {
  /** The sorted value as text, for the cursor. */
  sorted: string
}

/**
 * The rows from a place on, one more than a page. A small set is found first and then sorted; of a large one the
 * sorted index is walked, where matching rows lie close together.
 */
async function pageOf(
  { sort, direction, columns }: ItemFilter,
  where: Prisma.Sql,
  total: number,
  from: Cursor | null,
  backwards: boolean,
): Promise<SortedRow[]> {
  const { expression, type } = sorts[sort]
  const value = Prisma.raw(expression)
  const upwards = (direction === 'asc') !== backwards
  const order = Prisma.raw(upwards ? 'ASC' : 'DESC')
  const past = from
    ? Prisma.sql`AND (${value}, i.id) ${Prisma.raw(upwards ? '>' : '<')} (${from.value}::text::${Prisma.raw(type)}, ${from.id}::uuid)`
    : Prisma.empty
  const few = total <= COUNT_LIMIT
  const found = few
    ? Prisma.sql`WITH matching AS MATERIALIZED (SELECT i.id FROM action_item i WHERE ${where})`
    : Prisma.empty
  const wanted = few ? Prisma.sql`i.id IN (SELECT id FROM matching)` : where
  return db.$queryRaw<SortedRow[]>`
    ${found}
    SELECT ${itemRow(columns)}, w.sorted::text
      FROM (SELECT i.id, ${value} AS sorted FROM action_item i
             WHERE ${wanted} ${past} ${sort === 'updated' ? beforeTheDay() : Prisma.empty}
             ORDER BY ${value} ${order}, i.id ${order} LIMIT ${PAGE_ROWS + 1}) w
      JOIN action_item p ON p.id = w.id
      LEFT JOIN "group" g ON g.id = p.lead_group_id
     ORDER BY w.sorted ${order}, w.id ${order}`
}
