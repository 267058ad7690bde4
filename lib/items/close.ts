// A manager's ends: not implemented, superseded; and the way back.
import type { Tx } from '#lib/db.ts'
import { assertMay, assertNow, invalidField } from '#lib/errors.ts'
import type { Call } from '#lib/mutation.ts'
import { changeItem } from './change.ts'
import { noHold } from './hold.ts'
import { canDecide } from './policy.ts'
import { whyNotClose, whyNotReopen, whyNotSupersede } from './rules.ts'
import type { CloseItem, ReopenItem, SupersedeItem } from './schema.ts'
import { stateAfter } from './states.ts'
import { noSubmission } from './submit.ts'

/** Closes an open item that will not be done. */
export async function closeItem(call: Call, { closeReason, comment, ...input }: CloseItem) {
  return changeItem(call, 'item.close', input, async (_, { actor, now }, item) => {
    assertMay(canDecide(actor))
    assertNow(whyNotClose(item))
    const state = 'closed_not_implemented' as const
    return {
      data: { ...noHold, state, closedAt: now, closeReason, closeComment: comment || null },
      events: [
        {
          action: 'item.closed',
          from: { state: item.state },
          to: { state, closeReason },
          reason: comment || null,
        },
      ],
    }
  })
}

/** Ends an open item in favour of another one that says it better. */
export async function supersedeItem(call: Call, { other, comment, ...input }: SupersedeItem) {
  return changeItem(call, 'item.supersede', input, async (tx, { actor, now }, item) => {
    assertMay(canDecide(actor))
    // Two items that supersede each other at once would make a circle: one waits here.
    await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtext('supersede_item'))::text`
    const chain = await supersededBy(tx, other)
    const [first] = chain
    if (!first) invalidField('other', 'itemUnknown')
    assertNow(
      whyNotSupersede(
        item,
        chain.map(({ reference }) => reference),
      ),
    )
    return {
      data: {
        ...noHold,
        state: 'superseded',
        closedAt: now,
        supersededById: first.id,
        closeComment: comment || null,
      },
      events: [
        {
          action: 'item.superseded',
          from: { state: item.state },
          to: { state: 'superseded', by: first.reference },
          reason: comment || null,
        },
      ],
    }
  })
}

/** Opens a closed item again: in progress, or not started when no group has it. */
export async function reopenItem(call: Call, { reason, ...input }: ReopenItem) {
  return changeItem(call, 'item.reopen', input, async (_, { actor }, item) => {
    assertMay(canDecide(actor))
    assertNow(whyNotReopen(item))
    const state = stateAfter('reopen', item)
    const open = { closedAt: null, closeReason: null, closeComment: null, supersededById: null }
    return {
      data: { state, ...open, ...noSubmission },
      events: [{ action: 'item.reopened', from: { state: item.state }, to: { state }, reason }],
    }
  })
}

/** The item and what it is superseded by, step by step; empty when there is no such item. */
async function supersededBy(tx: Tx, reference: string): Promise<{ id: string; reference: string }[]> {
  return tx.$queryRaw`
    WITH RECURSIVE chain AS (
      SELECT id, reference, superseded_by_id, 1 AS step FROM action_item WHERE lower(reference) = lower(${reference})
      UNION ALL
      SELECT i.id, i.reference, i.superseded_by_id, step + 1 FROM action_item i JOIN chain c ON i.id = c.superseded_by_id WHERE step < 100
    )
    SELECT id, reference FROM chain ORDER BY step LIMIT 100`
}
