// How every act on an item goes: lock and load it, compare the form's version, let the act guard and write, then
// raise the version and record what happened.
import { assertVersion } from '#lib/conflict.ts'
import type { Tx } from '#lib/db.ts'
import { type EventInput, recordEvent } from '#lib/events.ts'
import type { Prisma } from '#lib/generated/prisma/client.ts'
import { type Call, mutate, type Operation } from '#lib/mutation.ts'
import { settleDebt } from '#lib/rounds/answers.ts'
import { type LoadedItem, lockItem } from './load.ts'

/** Which item a form is about, and the version that it was rendered with. */
export interface OfItem {
  reference: string
  version: number
}

export type ItemEvent = Omit<EventInput, 'subjectType' | 'subjectId' | 'subject' | 'itemId' | 'version'>

export interface ItemChange {
  /** Columns of the item that change; rows beside it are written by the act itself. */
  data?: Prisma.ActionItemUncheckedUpdateInput
  /** One, or one for each thing that changed; none where what was sent is what was there. */
  events: readonly ItemEvent[]
}

/** What a form about an item needs to find its way back. */
export interface ItemPointer {
  reference: string
  [key: string]: string
}

/**
 * Runs an act on the item as one mutation and returns its reference.
 * Throws `not_found`, `conflict` and what the act throws; then nothing is written.
 */
export async function changeItem(
  call: Call,
  name: string,
  input: OfItem,
  act: (tx: Tx, operation: Operation, item: LoadedItem) => Promise<ItemChange>,
): Promise<ItemPointer> {
  return mutate(call, name, async (tx, operation) => {
    const item = await lockItem(tx, input.reference)
    await assertVersion(tx, operation.actor, 'item', item, input.version)
    const change = await act(tx, operation, item)
    await writeChange(tx, operation, item, change)
    return { reference: item.reference }
  })
}

/** Raises the item's version and records the events with it; where there are none, nothing had changed. */
export async function writeChange(
  tx: Tx,
  operation: Operation,
  item: { id: string; reference: string },
  { data, events }: ItemChange,
): Promise<void> {
  if (events.length === 0) return
  const { version, closedAt } = await tx.actionItem.update({
    where: { id: item.id },
    data: { ...data, version: { increment: 1 } },
    select: { version: true, closedAt: true },
  })
  if (data?.closedAt !== undefined) await settleDebt(tx, item.id, closedAt !== null)
  for (const event of events) {
    await recordEvent(tx, operation, {
      ...event,
      subjectType: 'item',
      subjectId: item.id,
      subject: item.reference,
      itemId: item.id,
      version,
    })
  }
}
