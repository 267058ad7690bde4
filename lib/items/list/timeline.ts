// The action plan by due date: a year of months, a row to each responsible group or theme. Few items stand there by name,
// many as figures, so that a page costs the same in a register of any size.
import { addDays, type Day } from '#lib/dates.ts'
import { db } from '#lib/db.ts'
import { Prisma } from '#lib/generated/prisma/client.ts'
import { isOverdue } from '../derived.ts'
import { conditions, type Reading } from './conditions.ts'
import type { ItemFilter } from './filter.ts'
import { type Lane, listLanes } from './lanes.ts'
import { addMonths, type Month, monthOf } from './months.ts'
import { countEach, type ItemRow, itemRow, withSeats } from './queries.ts'
import { overdue } from './standing.ts'

export const MONTHS = 12
/** Items that are shown by name; of more than that, figures: the page stays light. */
export const NAMED = 50
/** Items without a date that are shown. */
const UNDATED = 20

/** What is due in one month of one row. */
export interface Due {
  month: Month
  count: number
  /** Of these, how many are late. */
  late: number
  /** Empty where there are figures only. */
  items: ItemRow[]
}

export interface TimelineRow extends Lane {
  due: Due[]
}

export interface Timeline {
  months: Month[]
  rows: TimelineRow[]
  named: boolean
  /** Where there are figures only: how many items are due month by month, each counted once. */
  sums: Due[]
  /** Each up to COUNT_LIMIT; one more stands for "more than that". */
  total: number
  earlier: number
  /** Of the earlier ones, how many are late. */
  late: number
  later: number
  undated: { count: number; items: ItemRow[] }
}

/** The timeline that a filter asks for, from its month on. */
export async function getTimeline(reading: Reading): Promise<Timeline> {
  const { filter, today } = reading
  const first = filter.month ?? addMonths(monthOf(today), -1)
  const months = Array.from({ length: MONTHS }, (_, place) => addMonths(first, place))
  const after = `${addMonths(first, MONTHS)}-01`
  const within = due(reading, `${first}-01`, addDays(after, -1))
  const before = due(reading, null, addDays(`${first}-01`, -1))
  const without = undatedOf(reading)
  const [inside = 0, earlier = 0, late = 0, later = 0, undated = 0] = await countEach([
    within,
    before,
    { ...before, filter: { ...before.filter, due: lateOf(before.filter) } },
    due(reading, after, null),
    ...(without ? [without] : []),
  ])
  const named = inside <= NAMED
  const [placed, items] = await Promise.all([
    named ? placeItems(within) : countItems(within),
    without && undated > 0 ? readRows(without, UNDATED) : [],
  ])
  return {
    months,
    rows: inRows(placed, await listLanes(filter.by, new Set(placed.map(({ key }) => key)), today)),
    named,
    sums: named ? [] : sumsOf(filter.by === 'group' ? placed : await countItems(byGroup(within))),
    total: inside + earlier + later + undated,
    ...{ earlier, late, later, undated: { count: undated, items } },
  }
}

/** The reading narrowed to what is due from one day to another, both included. */
function due(reading: Reading, from: Day | null, to: Day | null): Reading {
  const { dueFrom, dueTo } = reading.filter
  const filter: ItemFilter = {
    ...reading.filter,
    dueFrom: from && dueFrom ? (from > dueFrom ? from : dueFrom) : (from ?? dueFrom),
    dueTo: to && dueTo ? (to < dueTo ? to : dueTo) : (to ?? dueTo),
  }
  return { ...reading, filter }
}

/** Late ones among what the filter asks for; who asks for others sees none. */
const lateOf = ({ due }: ItemFilter): ItemFilter['due'] =>
  due.length === 0 || due.includes('overdue') ? ['overdue'] : ['none']

function undatedOf(reading: Reading): Reading | null {
  const { due, dueFrom, dueTo } = reading.filter
  if (dueFrom || dueTo || (due.length > 0 && !due.includes('none'))) return null
  return { ...reading, filter: { ...reading.filter, due: ['none'] } }
}

async function readRows(reading: Reading, limit: number): Promise<ItemRow[]> {
  const rows = await db.$queryRaw<ItemRow[]>`
  SELECT ${itemRow(['reference', 'title'])}
    FROM (SELECT i.id FROM action_item i WHERE ${conditions(reading)}
           ORDER BY coalesce(i.due_on, 'infinity'::date), i.id LIMIT ${limit}) w
    JOIN action_item p ON p.id = w.id
    LEFT JOIN "group" g ON g.id = p.lead_group_id
   ORDER BY p.due_on, p.id`
  return withSeats(rows, reading.today)
}

/** Something due, of a group or theme; null: of none. */
interface Placed extends Due {
  key: string | null
}

/** An item of two themes stands in both rows. */
async function placeItems(reading: Reading): Promise<Placed[]> {
  const items = await readRows(reading, NAMED)
  const themes = reading.filter.by === 'theme' ? await themesOf(items) : null
  return items.flatMap((item) => {
    const keys = themes ? (themes.get(item.id) ?? [null]) : [item.leadGroupId]
    const late = isOverdue(item, reading.today) ? 1 : 0
    return keys.map((key) => ({ key, month: monthOf(item.dueOn ?? ''), count: 1, late, items: [item] }))
  })
}

async function themesOf(items: readonly ItemRow[]): Promise<Map<string, string[]>> {
  const rows = await db.itemTheme.findMany({
    where: { itemId: { in: items.map(({ id }) => id) } },
    select: { itemId: true, themeId: true },
  })
  const byItem = Map.groupBy(rows, ({ itemId }) => itemId)
  return new Map([...byItem].map(([id, themes]) => [id, themes.map(({ themeId }) => themeId)]))
}

async function countItems(reading: Reading): Promise<Placed[]> {
  const byTheme = reading.filter.by === 'theme'
  const key = byTheme ? Prisma.sql`it.theme_id` : Prisma.sql`i.lead_group_id`
  // Written out once they are counted: to do so item by item takes most of the time.
  const month = Prisma.sql`date_trunc('month', i.due_on::timestamp)`
  const rows = await db.$queryRaw<Omit<Placed, 'items'>[]>`
    SELECT ${key}::text AS key, to_char(${month}, 'YYYY-MM') AS month, count(*)::int AS count,
           (count(*) FILTER (WHERE ${overdue(reading.today)}))::int AS late
      FROM action_item i ${byTheme ? Prisma.sql`LEFT JOIN item_theme it ON it.item_id = i.id` : Prisma.empty}
     WHERE ${conditions(reading)} GROUP BY ${key}, ${month} ORDER BY ${month}, ${key}`
  return rows.map((row) => ({ ...row, items: [] }))
}

/** The same, but each item counted once. */
const byGroup = (reading: Reading): Reading => ({ ...reading, filter: { ...reading.filter, by: 'group' } })

/** Each lane with what is due in it, month by month. */
function inRows(placed: readonly Placed[], lanes: ReadonlyMap<string | null, Lane>): TimelineRow[] {
  const inOrder = [...new Set(lanes.values())]
  return inOrder.map((lane) => {
    const own = placed.filter(({ key }) => lanes.get(key) === lane)
    return { ...lane, due: sumsOf(own) }
  })
}

/** What is due month by month. */
function sumsOf(placed: readonly Placed[]): Due[] {
  const months = [...Map.groupBy(placed, ({ month }) => month)].map(([month, parts]) => ({
    month,
    count: parts.reduce((sum, { count }) => sum + count, 0),
    late: parts.reduce((sum, { late }) => sum + late, 0),
    items: parts.flatMap(({ items }) => items),
  }))
  return months.sort((a, b) => a.month.localeCompare(b.month))
}
