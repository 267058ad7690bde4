// Confirming the meeting's and the document's facts, and closing a review without registering.
import { assertVersion } from '#lib/conflict.ts'
import { recordEvent } from '#lib/events.ts'
import { type Call, mutate } from '#lib/mutation.ts'
import { openReview } from './open-review.ts'
import type { ConfirmFacts, DiscardImport } from './schema.ts'
import { asJson, storedFacts } from './stored.ts'

/** Keeps the facts as confirmed so far. */
export async function confirmFacts(call: Call, input: ConfirmFacts): Promise<{ importId: string }> {
  return mutate(call, 'import.confirm_facts', async (tx, operation) => {
    const { importId, version, ...facts } = input
    const review = await openReview(tx, operation, importId)
    await assertVersion(tx, operation.actor, 'import', review, version)
    const after = await tx.communiqueImport.update({
      where: { id: importId },
      data: { facts: asJson(facts), version: { increment: 1 } },
      select: { version: true },
    })
    await recordEvent(tx, operation, {
      subjectType: 'import',
      subjectId: importId,
      subject: facts.title,
      action: 'import.facts_confirmed',
      from: asJson(storedFacts(review.facts)),
      to: asJson(facts),
      visibility: 'internal',
      version: after.version,
    })
    return { importId }
  })
}

/** Closes the review; nothing of it is registered, the file and the decisions are kept. */
export async function discardImport(call: Call, input: DiscardImport): Promise<null> {
  return mutate(call, 'import.discard', async (tx, operation) => {
    const review = await openReview(tx, operation, input.importId)
    await assertVersion(tx, operation.actor, 'import', review, input.version)
    const after = await tx.communiqueImport.update({
      where: { id: review.id },
      data: { state: 'discarded', version: { increment: 1 } },
      select: { version: true },
    })
    await recordEvent(tx, operation, {
      subjectType: 'import',
      subjectId: review.id,
      subject: storedFacts(review.facts).title,
      action: 'import.discarded',
      visibility: 'internal',
      version: after.version,
    })
    return null
  })
}
