// What a feed tells: the latest progress on the items that a link reads, as far as its person may read it.
import { type Actor, readsInternal } from '#lib/actor.ts'
import { COUNT_LIMIT } from '#lib/count-limit.ts'
import type { Day } from '#lib/dates.ts'
import { db } from '#lib/db.ts'
import { Prisma } from '#lib/generated/prisma/client.ts'
import type { Health, ItemState } from '#lib/generated/prisma/enums.ts'
import { conditions } from '#lib/items/list/conditions.ts'
import { readFilter } from '#lib/items/list/filter.ts'
import { countItems, readItems } from '#lib/items/list/queries.ts'
import { paramsOf } from '#lib/params.ts'

export const MOST_ENTRIES = 50

export interface ProgressEntry {
  id: string
  reference: string
  title: string
  text: string
  noChange: boolean
  health: Health | null
  stateTo: ItemState | null
  authorName: string
  groupCode: string | null
  createdAt: Date
}

/** The newest updates that no other corrects. Of a small list the items are found first; of a large one the updates are walked. */
export async function listProgressOf(actor: Actor, query: string, today: Day): Promise<ProgressEntry[]> {
  const where = conditions(await readItems(actor, readFilter(paramsOf(query)), today))
  const few = (await countItems(where)) <= COUNT_LIMIT
  return db.$queryRaw<ProgressEntry[]>`
    ${few ? Prisma.sql`WITH matching AS MATERIALIZED (SELECT i.id FROM action_item i WHERE ${where})` : Prisma.empty}
    SELECT u.id::text, i.reference, i.title, u.text, u.no_change AS "noChange", u.health::text AS health,
      u.state_to::text AS "stateTo", u.author_name AS "authorName", g.code AS "groupCode", u.created_at AS "createdAt"
    FROM progress_update u JOIN action_item i ON i.id = u.item_id LEFT JOIN "group" g ON g.id = u.group_id
    WHERE ${few ? Prisma.sql`u.item_id IN (SELECT id FROM matching)` : where} AND ${readable(actor)}
      AND NOT EXISTS (SELECT FROM progress_update c WHERE c.corrects_id = u.id)
    ORDER BY u.created_at DESC, u.id DESC LIMIT ${MOST_ENTRIES}`
}

/** `visibleTo` of lib/actor.ts for update `u`. */
function readable(actor: Actor): Prisma.Sql {
  if (readsInternal(actor)) return Prisma.sql`true`
  if (actor.actsFor.length === 0) return Prisma.sql`u.visibility = 'register'`
  return Prisma.sql`(u.visibility = 'register' OR u.visibility = 'group' AND EXISTS (
    SELECT FROM assignment a WHERE a.item_id = u.item_id AND a.state IN ('proposed', 'accepted')
      AND a.group_id = ANY (${[...actor.actsFor]}::uuid[])))`
}
