// The figures of a report. Items are judged by the same rules as everywhere (lib/items/derived.ts), read in batches.
import type { Day } from '#lib/dates.ts'
import { db } from '#lib/db.ts'
import { type Health, ItemState, ResponseKind } from '#lib/generated/prisma/enums.ts'
import * as derived from '#lib/items/derived.ts'
import { isOpen } from '#lib/items/states.ts'
import { itemStandSelect, toStand } from '#lib/meetings/standing.ts'
import type { Scope } from './scope.ts'

const BATCH = 5000

export interface Figures {
  requests: number
  endorsements: number
  responses: Record<ResponseKind, number>
  /** Requests without an item whose response does not settle them. */
  withoutItem: number
  items: number
  open: number
  states: Record<ItemState, number>
  health: Record<Health, number>
  overdue: number
  stale: number
  unassigned: number
  awaitingAcceptance: number
  awaitingVerification: number
}

/** Everything counted, however large the register is. */
export async function countFigures(scope: Scope, today: Day): Promise<Figures> {
  const [requests, items] = [await countRequests(scope), await countItems(scope, today)]
  return { ...requests, ...items }
}

async function countRequests(scope: Scope) {
  const asked = { ...scope.requests, kind: 'request' as const }
  const byResponse = await db.request.groupBy({
    by: ['response'],
    where: asked,
    _count: true,
    orderBy: { response: 'asc' },
  })
  const responses = zeroes(Object.values(ResponseKind))
  for (const { response, _count } of byResponse) responses[response] = _count
  return {
    requests: byResponse.reduce((sum, { _count }) => sum + _count, 0),
    endorsements: await db.request.count({ where: { ...scope.requests, kind: 'endorsement' } }),
    responses,
    withoutItem: await db.request.count({ where: { AND: [asked, WITHOUT_ITEM] } }),
  }
}

/** No item, and the response does not settle it. */
export const WITHOUT_ITEM = {
  items: { none: {} },
  response: { in: ['under_consideration', 'accepted', 'partially_accepted'] },
} satisfies Scope['requests']

async function countItems(scope: Scope, today: Day) {
  const figures = {
    items: 0,
    open: 0,
    states: zeroes(Object.values(ItemState)),
    health: zeroes(['on_track', 'at_risk', 'off_track'] satisfies Health[]),
    overdue: 0,
    stale: 0,
    unassigned: 0,
    awaitingAcceptance: 0,
    awaitingVerification: 0,
  }
  for (let after: string | null = ''; after !== null; ) {
    const rows: Awaited<ReturnType<typeof readBatch>> = await readBatch(scope, after)
    for (const row of rows) {
      const item = toStand(row)
      figures.items++
      figures.states[item.state]++
      if (!isOpen(item.state)) continue
      figures.open++
      if (item.health) figures.health[item.health]++
      if (derived.isOverdue(item, today)) figures.overdue++
      if (derived.isStale(item, today)) figures.stale++
      if (derived.isUnassigned(item)) figures.unassigned++
      if (derived.isAwaitingAcceptance(item)) figures.awaitingAcceptance++
      if (derived.isAwaitingVerification(item)) figures.awaitingVerification++
    }
    after = rows.length === BATCH ? (rows.at(-1)?.id ?? null) : null
  }
  return figures
}

const readBatch = (scope: Scope, after: string) =>
  db.actionItem.findMany({
    where: { AND: [scope.items, after ? { id: { gt: after } } : {}] },
    orderBy: { id: 'asc' },
    take: BATCH,
    select: { ...itemStandSelect, id: true },
  })

const zeroes = <K extends string>(keys: readonly K[]) =>
  Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>
