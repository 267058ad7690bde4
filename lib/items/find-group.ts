// A group as people name it, in any spelling, among those of the study period that runs.
import { type Day, fromDay, toDay } from '#lib/dates.ts'
import type { Tx } from '#lib/db.ts'
import { invalidField } from '#lib/errors.ts'
import { parseGroupCode } from '#lib/groups/slug.ts'

export interface FoundGroup {
  id: string
  code: string
  endedOn: Day | null
}

/** The group that a form's field names; of several periods the newest that has begun. Throws `invalid` for the field. */
export async function findGroup(tx: Tx, field: string, typed: string, today: Day): Promise<FoundGroup> {
  return (await findGroupCalled(tx, typed, today)) ?? invalidField(field, 'groupUnknown')
}

/** The same group, or null. */
export async function findGroupCalled(tx: Tx, typed: string, today: Day): Promise<FoundGroup | null> {
  const slug = parseGroupCode(typed)?.slug
  if (!slug) return null
  const group = await tx.group.findFirst({
    where: { slug, period: { startsOn: { lte: fromDay(today) } } },
    orderBy: { period: { startsOn: 'desc' } },
    select: { id: true, code: true, endedOn: true },
  })
  return group && { ...group, endedOn: toDay(group.endedOn) }
}
