// The place of a draft: an item that an open round asks about, and who may write there.
import type { Actor } from '#lib/actor.ts'
import type { Tx } from '#lib/db.ts'
import { assertNow, notFound } from '#lib/errors.ts'
import { factsSelect, toFacts } from '#lib/items/load.ts'
import { canAnswerFor } from '#lib/rounds/policy.ts'
import { whyNotRun } from '#lib/rounds/rules.ts'

/** `isMine`: the actor answers for the item now. Throws `not_found`, and `not_allowed_now` once the round is closed. */
export async function findEntry(
  tx: Tx,
  actor: Actor,
  { slug, reference }: { slug: string; reference: string },
) {
  const found = await tx.roundItem.findFirst({
    where: { round: { slug }, item: { reference } },
    select: {
      id: true,
      answer: { select: { authorId: true, text: true } },
      round: { select: { closedAt: true } },
      item: { select: factsSelect },
    },
  })
  if (!found) throw notFound()
  assertNow(whyNotRun(found.round))
  return { id: found.id, answer: found.answer, isMine: canAnswerFor(actor, toFacts(found.item)) }
}
