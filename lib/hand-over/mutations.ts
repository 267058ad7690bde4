// Handing over what somebody holds to one successor: items, drafts, watches, views, all in one act. What is not named stays.
import type { Actor } from '#lib/actor.ts'
import { assertVersion } from '#lib/conflict.ts'
import type { Tx } from '#lib/db.ts'
import { assertMay, assertNow, invalidField, notFound } from '#lib/errors.ts'
import { type Call, mutate, type Operation } from '#lib/mutation.ts'
import { loadActor } from '#lib/people/actor.ts'
import { bump } from '#lib/people/mutations.ts'
import { handOverItems } from './items.ts'
import type { Part } from './parts.ts'
import { canHandOver, canHandOverViews } from './policy.ts'
import { mayTake, whyNotHandOverTo } from './rules.ts'
import type { HandOver } from './schema.ts'

/**
 * Hands over, and returns whose it was and how much went. Throws `invalid` for a successor who is not there or when nothing is
 * chosen, `not_allowed_now` for an item that cannot go to the successor; then nothing is handed over.
 */
export async function handOver(call: Call, input: HandOver): Promise<{ id: string; handed: number }> {
  assertMay(canHandOver(call.actor))
  const to = (await loadActor(input.to, call.today)) ?? invalidField('to', 'personUnknown')
  if (input.items.length + input.parts.length === 0) invalidField('items', 'nothingChosen')
  return mutate(call, 'person.hand_over', async (tx, op) => {
    if (input.parts.includes('views')) assertMay(canHandOverViews(op.actor))
    const from = await lockPredecessor(tx, op, input)
    assertNow(whyNotHandOverTo(from, to))
    const handed: Record<string, number> = {
      items: await handOverItems(tx, op, { from, to, references: input.items, note: input.note || null }),
    }
    for (const part of new Set(input.parts)) handed[part] = await HANDED[part](tx, from.id, to)
    await bump(tx, op, from, { action: 'person.handed_over', to: { to: to.name, ...handed } })
    return { id: from.id, handed: Object.values(handed).reduce((sum, count) => sum + count, 0) }
  })
}

/** Not `FOR UPDATE`: who names this person on an item meanwhile only points at the row, and would wait in a ring. */
async function lockPredecessor(tx: Tx, op: Operation, input: Pick<HandOver, 'personId' | 'version'>) {
  await tx.$queryRaw`SELECT id::text FROM person WHERE id = ${input.personId}::uuid FOR NO KEY UPDATE`
  const person = await tx.person.findUnique({
    where: { id: input.personId },
    select: { id: true, name: true, version: true },
  })
  if (!person) throw notFound()
  await assertVersion(tx, op.actor, 'person', person, input.version)
  return person
}

/** What is done for each part; returns how many went. */
const HANDED: Record<Part, (tx: Tx, from: string, to: Actor) => Promise<number>> = {
  drafts: handOverDrafts,
  watches: async (tx, from, to) => {
    await tx.$executeRaw`
      INSERT INTO watch (person_id, item_id) SELECT ${to.id}::uuid, item_id FROM watch WHERE person_id = ${from}::uuid
      ON CONFLICT (person_id, item_id) DO NOTHING`
    const { count } = await tx.watch.deleteMany({ where: { personId: from } })
    return count
  },
  views: async (tx, from, to) => {
    const { count } = await tx.savedView.updateMany({
      where: { ownerId: from, isShared: false },
      // What greeted the one does not greet the other unasked.
      data: { ownerId: to.id, isOwnDefault: false, version: { increment: 1 } },
    })
    return count
  },
}

/** Where the successor answers too, and is not writing already: nobody's text takes the place of another's. */
async function handOverDrafts(tx: Tx, from: string, to: Actor): Promise<number> {
  const drafts = await tx.answerDraft.findMany({
    where: {
      authorId: from,
      roundItem: { isOpen: true, drafts: { none: { authorId: to.id } } },
    },
    orderBy: { id: 'asc' },
    take: 1000,
    select: { id: true, roundItem: { select: { item: { select: { leadGroupId: true } } } } },
  })
  const ids = drafts.filter(({ roundItem }) => mayTake(to, roundItem.item.leadGroupId)).map(({ id }) => id)
  const { count } = await tx.answerDraft.updateMany({
    where: { id: { in: ids } },
    data: { authorId: to.id, version: { increment: 1 } },
  })
  return count
}
