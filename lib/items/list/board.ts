// The action plan as a board: a column for each state that the filter covers, its first cards, and how many there are.
import type { ItemState } from '#lib/generated/prisma/enums.ts'
import { CLOSED_STATES, isOpen } from '../states.ts'
import type { Reading } from './conditions.ts'
import type { ItemFilter } from './filter.ts'
import { type ItemRow, listItems } from './queries.ts'

/** Cards of a column at most, and of all of them, so that the page stays light; the list has the others. */
export const COLUMN_CARDS = 30
const CARDS = 100

/** As the work goes on; what waits stands beside it. */
const IN_ORDER: readonly ItemState[] = [
  'not_started',
  'in_preparation',
  'in_progress',
  'submitted',
  'on_hold',
  ...CLOSED_STATES,
]

export interface BoardColumn {
  state: ItemState
  /** Up to COUNT_LIMIT; one more stands for "more than that". */
  count: number
  cards: ItemRow[]
}

/** The states that a filter covers, in the order of the board. */
export function statesOf(state: ItemFilter['state']): readonly ItemState[] {
  if (state === 'any') return IN_ORDER
  if (state === 'open') return IN_ORDER.filter(isOpen)
  if (state === 'closed') return CLOSED_STATES
  return IN_ORDER.filter((one) => state.includes(one))
}

const CARD = ['reference', 'title', 'state', 'health', 'due'] as const

/** The columns: what is open by its due date, what is closed by when it last moved. */
export function listBoard(reading: Reading): Promise<BoardColumn[]> {
  const states = statesOf(reading.filter.state)
  const shown = Math.min(COLUMN_CARDS, Math.floor(CARDS / states.length))
  return Promise.all(
    states.map(async (state) => {
      const filter = { ...columnFilter(reading.filter, state), columns: CARD }
      const page = await listItems({ ...reading, filter })
      return { state, count: page.total, cards: page.rows.slice(0, shown) }
    }),
  )
}

/** The list that goes on where a column ends. */
export const columnFilter = (filter: ItemFilter, state: ItemState): ItemFilter => ({
  ...filter,
  shape: 'table',
  state: [state],
  sort: isOpen(state) ? 'due' : 'updated',
  direction: isOpen(state) ? 'asc' : 'desc',
  after: null,
  before: null,
  choose: null,
})
