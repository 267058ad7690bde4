// Items that somebody changed after they were looked at, with what happened.
import { type Actor, visibleTo } from '#lib/actor.ts'
import type { Tx } from '#lib/db.ts'
import type { LeftOut } from '#lib/undo/stored.ts'

interface Seen {
  id: string
  reference: string
  title: string
}

/** What the actor may read of what happened to the items after the versions given by their references. */
export async function changesSince(
  tx: Tx,
  actor: Actor,
  items: readonly Seen[],
  seen: ReadonlyMap<string, number>,
): Promise<LeftOut[]> {
  if (items.length === 0) return []
  const after = items.map(({ id, reference }) => ({
    subjectId: id,
    version: { gt: seen.get(reference) ?? 0 },
  }))
  const events = await tx.event.findMany({
    where: { subjectType: 'item', OR: after, AND: visibleTo(actor) },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
    take: 1000,
    select: { subjectId: true, action: true, actorName: true, at: true, from: true, to: true },
  })
  const byItem = Map.groupBy(events, ({ subjectId }) => subjectId)
  return items.map(({ id, reference, title }) => ({
    reference,
    title,
    why: null,
    changes: (byItem.get(id) ?? []).map(({ subjectId: _, at, ...event }) => ({
      ...event,
      at: at.toISOString(),
    })),
  }))
}
