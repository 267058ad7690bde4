// The home page's figures. Each is a filter of the action plan: its number is that list's number, and leads there.
import type { Actor } from '#lib/actor.ts'
import type { Day } from '#lib/dates.ts'
import { type ItemFilter, itemsHref, readFilter } from '#lib/items/list/filter.ts'
import { countEach, type ItemRow, listItems, readItems } from '#lib/items/list/queries.ts'
import type { OPEN_STATES } from '#lib/items/states.ts'
import type { Params } from '#lib/params.ts'

/** The action plan's address for each figure. */
const ATTENTION = {
  open: {},
  unassigned: { needs: 'owner' },
  acceptance: { needs: 'acceptance' },
  overdue: { due: 'overdue', sort: 'due' },
  stale: { needs: 'update', dir: 'asc' },
  verification: { needs: 'verification' },
} as const satisfies Record<string, Params>

const STATES = {
  not_started: { state: 'not_started' },
  in_preparation: { state: 'in_preparation' },
  in_progress: { state: 'in_progress' },
  on_hold: { state: 'on_hold' },
  submitted: { state: 'submitted' },
} as const satisfies Record<(typeof OPEN_STATES)[number], Params>

/** What an officer has before them, on the items of their groups. */
const MINE = {
  answer: { needs: 'answer' },
  rework: { needs: 'rework', mine: '1', role: 'responsible' },
  overdue: { due: 'overdue', mine: '1', role: 'responsible', sort: 'due' },
  update: { needs: 'update', mine: '1', role: 'responsible', dir: 'asc' },
} as const satisfies Record<string, Params>

export type AttentionKey = keyof typeof ATTENTION
export type MineKey = keyof typeof MINE

export interface Figure<Key extends string> {
  key: Key
  /** Up to 1,000; one more stands for "more than that". */
  count: number
  href: string
}

/** How many items need what, each with its list. */
export const listAttention = (actor: Actor, today: Day) => countFigures(actor, today, ATTENTION)

/** How many items are open, by state, each with its list. */
export const listOpenStates = (actor: Actor, today: Day) => countFigures(actor, today, STATES)

/** How many items wait for the officer's groups, each with its list. */
export const countMine = (actor: Actor, today: Day) => countFigures(actor, today, MINE)

/** The same with the first items of each list that is not empty. */
export async function listMine(actor: Actor, today: Day): Promise<(Figure<MineKey> & { rows: ItemRow[] })[]> {
  const figures = await countMine(actor, today)
  const waiting = figures.filter((figure) => figure.count > 0)
  return Promise.all(
    waiting.map(async (figure) => {
      const page = await listItems(await readItems(actor, readFilter(MINE[figure.key]), today))
      return { ...figure, rows: page.rows.slice(0, SHOWN) }
    }),
  )
}

const SHOWN = 5

async function countFigures<Key extends string>(
  actor: Actor,
  today: Day,
  lists: Record<Key, Params>,
): Promise<Figure<Key>[]> {
  const filters = (Object.entries(lists) as [Key, Params][]).map(([key, params]): [Key, ItemFilter] => [
    key,
    readFilter(params),
  ])
  const counts = await countEach(
    await Promise.all(filters.map(([, filter]) => readItems(actor, filter, today))),
  )
  return filters.map(([key, filter], place) => ({ key, count: counts[place] ?? 0, href: itemsHref(filter) }))
}
