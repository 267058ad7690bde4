// Whether anybody was there to be reminded before staff are told that all reminders were in vain.
import { fromDay } from '#lib/dates.ts'
import type { Tx } from '#lib/db.ts'
import type { Due } from './due.ts'

/** True where a reminder of it reached an officer or the action holder; of a round also as one of what a group above is asked for. */
export async function wasAsked(tx: Tx, { key, itemId, roundId, groupId, dueOn }: Due): Promise<boolean> {
  const found = await tx.$queryRaw<unknown[]>`
    WITH RECURSIVE above AS (
      SELECT id, parent_id FROM "group" WHERE id = ${groupId}::uuid
      UNION SELECT g.id, g.parent_id FROM "group" g JOIN above a ON g.id = a.parent_id)
    SELECT 1 AS found FROM notification
     WHERE kind = 'reminder' AND due_on = ${fromDay(dueOn)}
       AND (item_id = ${itemId}::uuid AND starts_with(key, ${`${key}:`})
            OR round_id = ${roundId}::uuid AND group_id IN (SELECT id FROM above))
     LIMIT 1`
  return found.length > 0
}
