// When drafts go: sent, thrown away, or their round closed.
import type { Tx } from '#lib/db.ts'

/** One person's draft at one place, where there is one. */
export async function discardOwn(tx: Tx, place: { roundItemId: string; authorId: string }): Promise<void> {
  await tx.answerDraft.deleteMany({ where: place })
}

/** A closed round takes no answers any more. */
export async function forgetDrafts(tx: Tx, roundId: string): Promise<void> {
  await tx.answerDraft.deleteMany({ where: { roundItem: { roundId } } })
}
