// A second person's decision on a submission: verified and closed, or returned.

import type { Tx } from '#lib/db.ts'
import { assertMay, assertNow } from '#lib/errors.ts'
import type { Decision } from '#lib/generated/prisma/enums.ts'
import type { Call, Operation } from '#lib/mutation.ts'
import { changeItem } from './change.ts'
import type { LoadedItem } from './load.ts'
import { canVerify } from './policy.ts'
import { whyNotReturn, whyNotVerify } from './rules.ts'
import type { DecideSubmission } from './schema.ts'
import { noSubmission } from './submit.ts'

/** Verifies the submission; the item is closed as implemented. */
export async function verifyItem(call: Call, { comment, ...input }: DecideSubmission) {
  return changeItem(call, 'item.verify', input, async (tx, operation, item) => {
    assertMay(canVerify(operation.actor))
    assertNow(whyNotVerify(item, operation.actor))
    await writeDecision(tx, operation, item, 'verified', comment)
    return {
      data: { state: 'closed_implemented', closedAt: operation.now },
      events: [
        {
          action: 'item.verified',
          from: { state: item.state },
          to: { state: 'closed_implemented' },
          reason: comment,
        },
      ],
    }
  })
}

/** Returns the submission with what is missing; the item is in progress again. */
export async function returnItem(call: Call, { comment, ...input }: DecideSubmission) {
  return changeItem(call, 'item.return', input, async (tx, operation, item) => {
    assertMay(canVerify(operation.actor))
    assertNow(whyNotReturn(item, operation.actor))
    await writeDecision(tx, operation, item, 'returned', comment)
    return {
      data: { state: 'in_progress', ...noSubmission },
      events: [
        {
          action: 'item.returned',
          from: { state: item.state },
          to: { state: 'in_progress' },
          reason: comment,
        },
      ],
    }
  })
}

async function writeDecision(
  tx: Tx,
  { actor, now }: Operation,
  item: LoadedItem,
  decision: Decision,
  comment: string,
): Promise<void> {
  await tx.verification.create({
    data: {
      itemId: item.id,
      verifierId: actor.id,
      verifierName: actor.name,
      decision,
      comment,
      createdAt: now,
    },
    select: { id: true },
  })
}
