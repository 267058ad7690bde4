// Watching an item: to hear what happens to it without having it. Nothing watches by itself, and nobody is told who watches, so
// there is no event: the row's own versions are its history.
import { notFound } from '#lib/errors.ts'
import type { ItemPointer } from '#lib/items/change.ts'
import { type Call, mutate } from '#lib/mutation.ts'
import type { WatchItem } from './schema.ts'

/** Begins to watch the item, or stops; what is so already stays so. */
export async function watchItem(call: Call, { reference, watch }: WatchItem) {
  return mutate<ItemPointer>(call, 'item.watch', async (tx, { actor, now }) => {
    const item = await tx.actionItem.findUnique({ where: { reference }, select: { id: true } })
    if (!item) throw notFound()
    const row = { personId: actor.id, itemId: item.id }
    if (watch === 'on')
      await tx.watch.createMany({ data: [{ ...row, createdAt: now }], skipDuplicates: true })
    else await tx.watch.deleteMany({ where: row })
    return { reference, watch }
  })
}
