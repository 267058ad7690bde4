// An action item as policies and rules look at it, loaded inside a transaction that has locked its row.
import { toDay } from '#lib/dates.ts'
import type { Tx } from '#lib/db.ts'
import { notFound } from '#lib/errors.ts'
import type { Prisma } from '#lib/generated/prisma/client.ts'
import type { ItemFacts } from './facts.ts'

export const factsSelect = {
  id: true,
  reference: true,
  version: true,
  title: true,
  summary: true,
  priority: true,
  state: true,
  dueOn: true,
  health: true,
  healthCause: true,
  lastUpdateOn: true,
  silentSince: true,
  missedRoundOn: true,
  firstUpdateOn: true,
  stateBeforeHold: true,
  holdReviewOn: true,
  leadGroupId: true,
  leadState: true,
  lead: { select: { code: true } },
  holderId: true,
  holder: { select: { name: true } },
  submittedById: true,
  assignments: {
    where: { state: { in: ['proposed', 'accepted'] } },
    orderBy: [{ role: 'asc' }, { proposedAt: 'asc' }, { id: 'asc' }],
    select: { id: true, groupId: true, role: true, state: true, group: { select: { code: true } } },
  },
} as const satisfies Prisma.ActionItemSelect

export interface LoadedItem extends ItemFacts {
  version: number
  title: string
  summary: string
  priority: boolean
  healthCause: string | null
  lastUpdateOn: string | null
  firstUpdateOn: string | null
  holderName: string | null
}

type Row = Prisma.ActionItemGetPayload<{ select: typeof factsSelect }>

/** The row in the shape of the rules. */
export function toFacts({ lead, holder, ...row }: Row): LoadedItem {
  return {
    ...row,
    dueOn: toDay(row.dueOn),
    silentSince: toDay(row.silentSince),
    missedRoundOn: toDay(row.missedRoundOn),
    firstUpdateOn: toDay(row.firstUpdateOn),
    lastUpdateOn: toDay(row.lastUpdateOn),
    holdReviewOn: toDay(row.holdReviewOn),
    leadCode: lead?.code ?? null,
    holderName: holder?.name ?? null,
    assignments: row.assignments.map(({ group, ...assignment }) => ({ ...assignment, code: group.code })),
  }
}

/**
 * Locks all of these items, in the one order in which everybody locks many: who locks them one by one afterwards waits for
 * nobody, and nobody waits in a ring. References that are none are passed over.
 */
export async function lockInOrder(tx: Tx, references: readonly string[]): Promise<void> {
  await tx.$queryRaw`
    SELECT id FROM action_item WHERE reference = ANY (${[...references]}) ORDER BY id FOR NO KEY UPDATE`
}

/**
 * Locks the item until the transaction ends and returns it. Throws `not_found`. `NO KEY`: rows that only point at the
 * item (superseded by it, part of it) are written meanwhile; they would wait in a ring otherwise.
 */
export async function lockItem(tx: Tx, reference: string): Promise<LoadedItem> {
  const [found] = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM action_item WHERE reference = ${reference} FOR NO KEY UPDATE`
  if (!found) throw notFound()
  return toFacts(await tx.actionItem.findUniqueOrThrow({ where: { id: found.id }, select: factsSelect }))
}
