// What the work produces: work items, Recommendations, Supplements, workshops …
import { fromDay, toDay } from '#lib/dates.ts'
import type { Tx } from '#lib/db.ts'
import { assertMay, assertNow, notFound } from '#lib/errors.ts'
import type { Call, Operation } from '#lib/mutation.ts'
import { changeItem, type ItemEvent } from './change.ts'
import { canSteer } from './policy.ts'
import { whyNotChange } from './rules.ts'
import type { AddDeliverable, ChangeDeliverable } from './schema.ts'

/** Adds a deliverable to an open item. */
export async function addDeliverable(call: Call, input: AddDeliverable) {
  return changeItem(call, 'item.add_deliverable', input, async (tx, operation, item) => {
    assertMay(canSteer(operation.actor, item))
    assertNow(whyNotChange(item))
    return { events: [await writeDeliverable(tx, operation, item, saidOf(input))] }
  })
}

/** Writes the deliverable and returns the event to record. */
export async function writeDeliverable(
  tx: Tx,
  { now }: Operation,
  item: { id: string },
  said: Said,
): Promise<ItemEvent> {
  await tx.deliverable.create({
    data: { itemId: item.id, ...columns(said), createdAt: now },
    select: { id: true },
  })
  return { action: 'deliverable.added', to: said }
}

/** Changes what is said of a deliverable: its final name, its approval, the day it was reached. */
export async function changeDeliverable(call: Call, input: ChangeDeliverable) {
  return changeItem(call, 'item.change_deliverable', input, async (tx, { actor }, item) => {
    assertMay(canSteer(actor, item))
    assertNow(whyNotChange(item))
    const before = await tx.deliverable.findFirst({ where: { id: input.deliverableId, itemId: item.id } })
    if (!before) throw notFound()
    const said = saidOf(input)
    await tx.deliverable.update({
      where: { id: before.id },
      data: { ...columns(said), version: { increment: 1 } },
      select: { id: true },
    })
    const from = saidOf({ ...before, plannedOn: toDay(before.plannedOn), reachedOn: toDay(before.reachedOn) })
    return { events: [{ action: 'deliverable.changed', from, to: said }] }
  })
}

export type Said = Omit<AddDeliverable, 'reference' | 'version'>

const saidOf = ({ kind, identifier, title, url, plannedOn, reachedOn, approval }: Said): Said => ({
  ...{ kind, identifier, title, url, plannedOn, reachedOn, approval },
})

const columns = (said: Said) => ({
  ...said,
  plannedOn: fromDay(said.plannedOn),
  reachedOn: fromDay(said.reachedOn),
})
