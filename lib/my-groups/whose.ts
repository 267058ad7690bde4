// For which groups somebody answers in a round.
import { type Actor, isStaff } from '#lib/actor.ts'
import { db } from '#lib/db.ts'
import { withParts } from '#lib/people/actor.ts'

/**
 * Ids of the groups: of the group that the address names with its parts, as far as the actor acts for them (staff for any); else
 * of all that the actor acts for. A name that says nothing narrows nothing.
 */
export async function groupsToAnswerFor(actor: Actor, slug: string): Promise<readonly string[]> {
  const named = slug
    ? await db.group.findFirst({
        where: { slug },
        orderBy: { period: { startsOn: 'desc' } },
        select: { id: true },
      })
    : null
  if (!named) return actor.actsFor
  const ids = await withParts([named.id])
  return isStaff(actor) ? ids : ids.filter((id) => actor.actsFor.includes(id))
}
