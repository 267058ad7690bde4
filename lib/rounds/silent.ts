// Items that were silent in two rounds running: no answer in the last two closed rounds that asked for one, and no word since.
import { db } from '#lib/db.ts'
import { Prisma } from '#lib/generated/prisma/client.ts'

export interface SilentItem {
  reference: string
  title: string
  groupCode: string | null
}

const SHOWN = 50

const silentTwice = Prisma.sql`i.closed_at IS NULL AND i.missed_round_on IS NOT NULL AND (
  SELECT count(*) FILTER (WHERE s.state = 'owed') FROM (
    SELECT e.state FROM round_item e JOIN round o ON o.id = e.round_id
     WHERE e.item_id = i.id AND e.state <> 'cancelled' AND o.closed_at IS NOT NULL
     ORDER BY o.closed_at DESC LIMIT 2) s) = 2`

/** For managers: the open items that no group has said anything about in two rounds running, by group. */
export function listSilentTwice(): Promise<SilentItem[]> {
  return db.$queryRaw<SilentItem[]>`
    SELECT i.reference, i.title, g.code AS "groupCode"
      FROM action_item i LEFT JOIN "group" g ON g.id = i.lead_group_id
     WHERE ${silentTwice} ORDER BY i.lead_sort, i.reference LIMIT ${SHOWN}`
}

export async function isSilentTwice(itemId: string): Promise<boolean> {
  const found = await db.$queryRaw<unknown[]>`
    SELECT 1 AS found FROM action_item i WHERE i.id = ${itemId}::uuid AND ${silentTwice}`
  return found.length > 0
}
