// Where registered statements stand: each with its items, and how many stand how.
import { type Day, toDay } from '#lib/dates.ts'
import type { Prisma } from '#lib/generated/prisma/client.ts'
import { type ItemStand, itemStanding, type RequestStanding, requestStanding } from '#lib/items/derived.ts'

/** What of an item its standing needs. */
export const itemStandSelect = {
  state: true,
  dueOn: true,
  health: true,
  silentSince: true,
  missedRoundOn: true,
  holdReviewOn: true,
  leadGroupId: true,
  leadState: true,
} as const satisfies Prisma.ActionItemSelect

type StandRow = Prisma.ActionItemGetPayload<{ select: typeof itemStandSelect }>

/** The row as the rules of lib/items read it. */
export const toStand = (row: StandRow): ItemStand => ({
  state: row.state,
  health: row.health,
  leadGroupId: row.leadGroupId,
  leadState: row.leadState,
  dueOn: toDay(row.dueOn),
  silentSince: toDay(row.silentSince),
  missedRoundOn: toDay(row.missedRoundOn),
  holdReviewOn: toDay(row.holdReviewOn),
})

type Standable = Prisma.RequestGetPayload<{
  select: { kind: true; response: true; items: { select: { item: { select: typeof itemStandSelect } } } }
}>

/** How a statement stands; an endorsement without an item owes nothing and stands nowhere: null. */
export function statementStanding(statement: Standable, today: Day): RequestStanding | null {
  const items = statement.items.map(({ item }) => itemStanding(toStand(item), today))
  if (statement.kind === 'endorsement' && items.length === 0) return null
  return requestStanding(statement.response, items)
}

export type StandingCounts = Partial<Record<RequestStanding, number>>

/** How many requests stand how; endorsements are counted apart, so not here. */
export function countStandings(statements: readonly Standable[], today: Day): StandingCounts {
  const counts: StandingCounts = {}
  for (const statement of statements) {
    const standing = statement.kind === 'request' ? statementStanding(statement, today) : null
    if (standing) counts[standing] = (counts[standing] ?? 0) + 1
  }
  return counts
}
