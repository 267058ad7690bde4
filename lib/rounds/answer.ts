// Answering for a round: an update of the item on behalf of its responsible group, logged as any other.
import { db } from '#lib/db.ts'
import { assertMay, assertNow, notFound, type Why } from '#lib/errors.ts'
import { logProgress } from '#lib/items/progress.ts'
import { getItemFacts } from '#lib/items/queries.ts'
import type { Call } from '#lib/mutation.ts'
import { canAnswerFor } from './policy.ts'
import { getRound } from './queries.ts'
import { whyNotRun } from './rules.ts'
import type { AnswerRound } from './schema.ts'

/** Logs the answer and returns the round's address. Throws `not_allowed_now` where the round does not ask for the item. */
export async function answerFor(
  call: Call,
  { slug, answer, ...input }: AnswerRound,
): Promise<{ slug: string }> {
  const [round, item] = await Promise.all([getRound(slug), getItemFacts(call.actor, input.reference)])
  if (!round || !item) throw notFound()
  assertMay(canAnswerFor(call.actor, item))
  // A form that is sent again has its answer already: the mutation knows that.
  if (item.version === input.version) assertNow(await whyNotAnswer(round, item))
  await logProgress(call, {
    ...input,
    ...{ visibility: 'register', group: item.leadCode ?? '', noChange: answer === 'no_change', next: null },
    ...{ evidence: [], shows: [] },
  })
  return { slug }
}

/** The sentence why the item cannot be answered for in this round now, or null. */
export async function whyNotAnswer(
  round: { id: string; closedAt: Date | null },
  item: { id: string; reference: string; leadGroupId: string | null },
): Promise<Why | null> {
  const closed = whyNotRun(round)
  if (closed) return closed
  const values = { item: item.reference }
  const asked = await db.roundItem.findUnique({
    where: { roundId_itemId: { roundId: round.id, itemId: item.id } },
    select: { state: true },
  })
  if (!asked) return { key: 'round_does_not_ask', values }
  if (asked.state === 'cancelled') return { key: 'added_item_is_closed', values }
  return item.leadGroupId ? null : { key: 'needs_responsible_group' }
}
