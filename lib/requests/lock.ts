// Holding requests still while items are made of them or linked to them. Requests first, then items, everywhere: whoever
// rewords a request goes on to its items (index_items_of_request), so the other way round would be a ring.
import type { Tx } from '#lib/db.ts'

/** Locks the requests of these references, in lower case: until the transaction ends nobody withdraws or rewords them. */
export async function lockRequests(tx: Tx, references: readonly string[]): Promise<void> {
  await tx.$queryRaw`
    SELECT id FROM request WHERE lower(reference) = ANY (${[...references]}) ORDER BY id FOR NO KEY UPDATE`
}

/** The same for all requests of an item, before the item itself is locked. */
export async function lockRequestsOf(tx: Tx, itemReference: string): Promise<void> {
  await tx.$queryRaw`
    SELECT id FROM request WHERE id IN
      (SELECT ir.request_id FROM item_request ir JOIN action_item i ON i.id = ir.item_id
        WHERE i.reference = ${itemReference})
     ORDER BY id FOR NO KEY UPDATE`
}
