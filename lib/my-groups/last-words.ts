// What everybody reads last about items, and what a verifier sent back with: the side of a form on which one looks back.
import { db } from '#lib/db.ts'
import type { Health } from '#lib/generated/prisma/enums.ts'

export interface LastWord {
  itemId: string
  text: string | null
  by: string | null
  at: Date | null
  health: Health | null
  /** True where there is evidence already. */
  hasEvidence: boolean
  /** The comment with which it was returned, as long as it is not submitted again. */
  returned: string | null
  returnedBy: string | null
}

/** Of each item, in one query. */
export async function listLastWords(itemIds: readonly string[]): Promise<Map<string, LastWord>> {
  const rows = await db.$queryRaw<LastWord[]>`
    SELECT i.id::text AS "itemId", u.text, u.author_name AS by, u.created_at AS at, u.health::text AS health,
      EXISTS (SELECT FROM evidence e WHERE e.item_id = i.id AND e.visibility = 'register') AS "hasEvidence",
      CASE WHEN i.state = 'in_progress' AND v.decision = 'returned' THEN v.comment END AS returned,
      CASE WHEN i.state = 'in_progress' AND v.decision = 'returned' THEN v.verifier_name END AS "returnedBy"
      FROM action_item i
      LEFT JOIN LATERAL (
        SELECT * FROM progress_update p WHERE p.item_id = i.id AND p.visibility = 'register'
           AND NOT EXISTS (SELECT FROM progress_update c WHERE c.corrects_id = p.id)
         ORDER BY p.created_at DESC, p.id DESC LIMIT 1) u ON true
      LEFT JOIN LATERAL (
        SELECT * FROM verification w WHERE w.item_id = i.id ORDER BY w.created_at DESC, w.id DESC LIMIT 1) v ON true
     WHERE i.id = ANY (${[...itemIds]}::uuid[]) LIMIT 200`
  return new Map(rows.map((row) => [row.itemId, row]))
}
