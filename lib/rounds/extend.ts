// More time for a round, and more items in it.
import { fromDay } from '#lib/dates.ts'
import type { Tx } from '#lib/db.ts'
import { assertMay, assertNow, invalidField } from '#lib/errors.ts'
import type { Call } from '#lib/mutation.ts'
import { changeRound } from './change.ts'
import { canRunRounds } from './policy.ts'
import { type AddedItem, whyNotAdd, whyNotExtend } from './rules.ts'
import type { AddItems, ExtendRound } from './schema.ts'

/** Moves the due date to a later day. */
export async function extendRound(call: Call, { dueOn, reason, ...input }: ExtendRound) {
  return changeRound(call, 'round.extend', input, async (_, { actor, today }, round) => {
    assertMay(canRunRounds(actor))
    assertNow(whyNotExtend(round, dueOn, today))
    return {
      data: { dueOn: fromDay(dueOn) },
      event: { action: 'round.extended', from: { dueOn: round.dueOn }, to: { dueOn }, reason },
    }
  })
}

/** Asks for later items too. Throws `invalid` for a reference that there is none of. */
export async function addRoundItems(call: Call, { items, moreItem, ...input }: AddItems) {
  return changeRound(call, 'round.add_items', input, async (tx, { actor, now }, round) => {
    assertMay(canRunRounds(actor))
    const references = [...new Set([...items, ...(moreItem ? [moreItem] : [])])]
    if (references.length === 0) invalidField('moreItem', 'required')
    const added = await lockAdded(tx, references)
    for (const item of added) assertNow(whyNotAdd(round, item))
    await tx.roundItem.createMany({
      data: added.map(({ id }) => ({ roundId: round.id, itemId: id, isLater: true, addedAt: now })),
    })
    return {
      event: { action: 'round.items_added', to: { items: added.map(({ reference }) => reference) } },
    }
  })
}

/** The items, locked in the order in which opening a round locks them. */
async function lockAdded(tx: Tx, references: string[]): Promise<(AddedItem & { id: string })[]> {
  const wanted = references.map((reference) => reference.toLowerCase())
  const locked = await tx.$queryRaw<{ id: string }[]>`
    SELECT id::text FROM action_item WHERE lower(reference) = ANY (${wanted}) ORDER BY id FOR NO KEY UPDATE`
  if (locked.length < new Set(wanted).size) invalidField('moreItem', 'itemUnknown')
  const items = await tx.actionItem.findMany({
    where: { id: { in: locked.map(({ id }) => id) } },
    orderBy: { reference: 'asc' },
    take: locked.length,
    select: {
      id: true,
      reference: true,
      closedAt: true,
      leadState: true,
      rounds: { where: { isOpen: true }, select: { round: { select: { meetingName: true } } } },
    },
  })
  return items.map(({ rounds, ...item }) => ({ ...item, askedBy: rounds[0]?.round.meetingName ?? null }))
}
