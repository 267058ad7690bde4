// Reads of watches: how many watch an item, and whether the actor does.
import type { Actor } from '#lib/actor.ts'
import { db } from '#lib/db.ts'

export interface Watching {
  /** Counted up to 1,000. */
  people: number
  isMine: boolean
}

export async function getWatching(actor: Actor, itemId: string): Promise<Watching> {
  const [people, mine] = await Promise.all([
    db.watch.count({ where: { itemId, person: { deactivatedAt: null } }, take: 1001 }),
    db.watch.findUnique({ where: { personId_itemId: { personId: actor.id, itemId } }, select: { id: true } }),
  ])
  return { people, isMine: mine !== null }
}

/** How many items the actor watches. */
export const countWatched = (actor: Actor): Promise<number> =>
  db.watch.count({ where: { personId: actor.id }, take: 1001 })
