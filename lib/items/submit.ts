// The implementer says that it is done, or takes that back.
import { visibleTo } from '#lib/actor.ts'
import { assertMay, assertNow } from '#lib/errors.ts'
import type { Call } from '#lib/mutation.ts'
import { changeItem } from './change.ts'
import { readEvidence } from './evidence.ts'
import { canSteer } from './policy.ts'
import { faceAfter, reportingFor, writeUpdate } from './progress.ts'
import { whyNotSubmit, whyNotWithdraw } from './rules.ts'
import type { SubmitItem, WithdrawSubmission } from './schema.ts'

/** Submits the item as done, with what was done and its evidence: that sent now, or that already there. */
export async function submitItem(call: Call, input: SubmitItem) {
  return changeItem(call, 'item.submit', input, async (tx, operation, item) => {
    const { actor, now } = operation
    assertMay(canSteer(actor, item))
    const evidence = readEvidence(input)
    const there = await tx.evidence.findFirst({
      where: { itemId: item.id, AND: visibleTo(actor) },
      select: { id: true },
    })
    assertNow(whyNotSubmit(item, evidence.length + (there ? 1 : 0)))
    const said = {
      text: input.text,
      health: null,
      healthCause: '',
      visibility: 'register',
      noChange: false,
    } as const
    const groupId = reportingFor(item, operation, item.leadCode ?? '')
    await writeUpdate(tx, operation, item, { ...said, groupId, stateTo: 'submitted', evidence })
    return {
      data: {
        ...faceAfter(operation, item, said, 'submitted'),
        submittedById: actor.id,
        submittedByName: actor.name,
        submittedAt: now,
      },
      events: [
        {
          action: 'item.submitted',
          from: { state: item.state },
          to: { state: 'submitted', evidence: evidence.length },
        },
      ],
    }
  })
}

/** Takes the submission back: the item is in progress again. */
export async function withdrawSubmission(call: Call, { reason, ...input }: WithdrawSubmission) {
  return changeItem(call, 'item.withdraw', input, async (_, { actor }, item) => {
    assertMay(canSteer(actor, item))
    assertNow(whyNotWithdraw(item))
    return {
      data: { state: 'in_progress', ...noSubmission },
      events: [
        {
          action: 'item.submission_withdrawn',
          from: { state: item.state },
          to: { state: 'in_progress' },
          reason: reason || null,
        },
      ],
    }
  })
}

/** The columns of a submission, emptied. */
export const noSubmission = { submittedById: null, submittedByName: null, submittedAt: null }
