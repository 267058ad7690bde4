// Which statements of a living communiqué are shown: by where they stand, by the state of an item. All of it in the URL.
import type { ItemState } from '#lib/generated/prisma/enums.ts'
import type { RequestStanding } from '#lib/items/derived.ts'
import { CLOSED_STATES, OPEN_STATES } from '#lib/items/states.ts'

export const STANDINGS: readonly RequestStanding[] = [
  'implemented',
  'moving',
  'stuck',
  'without_group',
  'without_item',
  'closed_otherwise',
  'answered',
]
const STATES: readonly ItemState[] = [...OPEN_STATES, ...CLOSED_STATES]

export interface LivingFilter {
  standing: RequestStanding | null
  state: ItemState | null
}

type Query = Record<string, string | string[] | undefined>

/** What the URL asks for; anything else than a standing or a state shows everything. */
export const parseLivingFilter = ({ standing, state }: Query): LivingFilter => ({
  standing: STANDINGS.find((known) => known === standing) ?? null,
  state: STATES.find((known) => known === state) ?? null,
})

/** The query string of a filter, "" for everything. */
export function livingQuery({ standing, state }: LivingFilter): string {
  const query = new URLSearchParams()
  if (standing) query.set('standing', standing)
  if (state) query.set('state', state)
  return query.size > 0 ? `?${query}` : ''
}

interface Shown {
  standing: RequestStanding | null
  items: readonly { state: ItemState }[]
}

/** True when the statement is one that the filter asks for. */
export const isShown = (statement: Shown, { standing, state }: LivingFilter) =>
  (standing === null || statement.standing === standing) &&
  (state === null || statement.items.some((item) => item.state === state))

/** The states that items of the statements are in, in the order of the work, with how many statements have each. */
export function statesOf(statements: readonly Shown[]): { state: ItemState; count: number }[] {
  return STATES.map((state) => ({
    state,
    count: statements.filter(({ items }) => items.some((item) => item.state === state)).length,
  })).filter(({ count }) => count > 0)
}
