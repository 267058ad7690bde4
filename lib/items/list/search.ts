// What a reader typed into the search field, as a query on the search documents that this reader may see.
import { type Actor, readsInternal } from '#lib/actor.ts'
import { db } from '#lib/db.ts'
import { Prisma } from '#lib/generated/prisma/client.ts'

/**
 * The typed words as Postgres looks for them (migration `lists`, register_query); null when nothing is left to look for.
 * Asked once, so that the list's query is planned for these very words.
 */
export async function textQuery(typed: string): Promise<string | null> {
  if (!typed) return null
  const [row] = await db.$queryRaw<{ query: string | null }[]>`SELECT register_query(${typed})::text AS query`
  return row?.query ?? null
}

/** Condition on item `i`: a document of it that the actor may read has the words. */
export function hasWords(actor: Actor, query: string): Prisma.Sql {
  return Prisma.sql`i.id IN (
    SELECT s.item_id FROM item_search s WHERE s.document @@ ${query}::tsquery AND ${readable(actor)})`
}

/** A wider document holds the narrower ones: who reads everything needs the widest only. */
function readable(actor: Actor): Prisma.Sql {
  if (readsInternal(actor)) return Prisma.sql`s.breadth = 0`
  if (actor.actsFor.length === 0) return Prisma.sql`s.visibility = 'register'`
  return Prisma.sql`(s.visibility = 'register' OR s.visibility = 'group' AND EXISTS (
    SELECT FROM assignment a WHERE a.item_id = s.item_id AND a.state IN ('proposed', 'accepted')
      AND a.group_id = ANY (${[...actor.actsFor]}::uuid[])))`
}
