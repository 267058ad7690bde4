// What a person may know of the changes that a page has not seen.
import { type Actor, visibleTo } from '#lib/actor.ts'
import { db } from '#lib/db.ts'
import { type Cursor, snapshotOf } from './cursor.ts'
import type { Change } from './notes.ts'

/** What a page shows: which items, as of when. */
export interface View {
  references: ReadonlySet<string>
  cursor: Cursor
}

const MOST = 200

/** The changes of these items that were committed since the cursor and that the actor may read: the latest 200, oldest first. */
export async function changesSince(actor: Actor, { references, cursor }: View): Promise<Change[]> {
  const rows = await db.$queryRaw<{ id: string; reference: string }[]>`
    SELECT r.event_id AS id, i.reference FROM live.recent r JOIN action_item i ON i.id = r.item_id
     WHERE i.reference = ANY (${[...references]}) AND NOT pg_visible_in_snapshot(r.xact, ${snapshotOf(cursor)}::pg_snapshot)
     ORDER BY r.at DESC LIMIT 1000`
  if (rows.length === 0) return []
  const referenceOf = new Map(rows.map(({ id, reference }) => [id, reference]))
  const events = await db.event.findMany({
    where: { id: { in: [...referenceOf.keys()] }, AND: visibleTo(actor) },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: MOST,
    select: { id: true, actorId: true, actorName: true, action: true, at: true },
  })
  return events.map((event) => ({ ...event, reference: referenceOf.get(event.id) ?? '' })).reverse()
}

/** One announced event, if the actor may read it. */
export async function readChange(actor: Actor, id: string, reference: string): Promise<Change | null> {
  const event = await db.event.findFirst({
    where: { id, AND: visibleTo(actor) },
    select: { id: true, actorId: true, actorName: true, action: true, at: true },
  })
  return event && { ...event, reference }
}
