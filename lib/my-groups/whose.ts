// For which groups somebody answers in a round.
import { type Actor, isStaff } from '#lib/actor.ts'
import type { Day } from '#lib/dates.ts'
import { db } from '#lib/db.ts'
import { findPeriod } from '#lib/groups/periods.ts'
import { withParts } from '#lib/people/actor.ts'

/**
 * Ids of the groups: of the group of the running study period that the address names, with its parts, as far as the actor acts for them (staff for any); else
 * of all that the actor acts for. A name that says nothing narrows nothing.
 */
export async function groupsToAnswerFor(actor: Actor, slug: string, today: Day): Promise<readonly string[]> {
  const period = await findPeriod(today)
  const named =
    period &&
    (await db.group.findUnique({
      where: { periodId_slug: { periodId: period.id, slug } },
      select: { id: true },
    }))
  if (!named) return actor.actsFor
  const ids = await withParts([named.id])
  return isStaff(actor) ? ids : ids.filter((id) => actor.actsFor.includes(id))
}
