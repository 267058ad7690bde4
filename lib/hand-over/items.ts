// Handing over the next step of items.
import type { Actor } from '#lib/actor.ts'
import type { Tx } from '#lib/db.ts'
import { assertNow } from '#lib/errors.ts'
import { writeChange } from '#lib/items/change.ts'
import { lockInOrder, lockItem } from '#lib/items/load.ts'
import type { Operation } from '#lib/mutation.ts'
import { whyNotTakeOver } from './rules.ts'

/**
 * Makes the successor action holder of all these items, with one event for each. Throws `not_found`, and
 * `not_allowed_now` for the first that the person no longer holds or the successor may not take; then none is handed over.
 */
export async function handOverItems(
  tx: Tx,
  operation: Operation,
  { from, to, references, note }: HandedItems,
): Promise<number> {
  const wanted = [...new Set(references)]
  await lockInOrder(tx, wanted)
  for (const reference of wanted) {
    const item = await lockItem(tx, reference)
    assertNow(whyNotTakeOver(from, to, item))
    await writeChange(tx, operation, item, {
      data: { holderId: to.id, holderSince: operation.now },
      events: [
        { action: 'item.handed_over', from: { holder: from.name }, to: { holder: to.name }, reason: note },
      ],
    })
  }
  return wanted.length
}

interface HandedItems {
  from: { id: string; name: string }
  to: Actor
  references: readonly string[]
  note: string | null
}
