// What those who decide on a submission look at.
import type { Actor } from '#lib/actor.ts'
import { getSubmission, listEvidence } from '#lib/items/timeline.ts'

/** The submission's own words and all evidence of the item. */
export async function loadSubmission(actor: Actor, itemId: string) {
  const [submission, evidence] = await Promise.all([
    getSubmission(actor, itemId),
    listEvidence(actor, itemId),
  ])
  return { submission, evidence }
}
