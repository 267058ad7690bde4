// A group as a form names it, in any spelling, among those of the study period that runs.
import { type Day, fromDay, toDay } from '#lib/dates.ts'
import type { Tx } from '#lib/db.ts'
import { invalidField } from '#lib/errors.ts'
import { parseGroupCode } from '#lib/groups/slug.ts'

export interface FoundGroup {
  id: string
  code: string
  endedOn: Day | null
}

/** The group with that code; of several periods the newest that has begun. Throws `invalid` for the field. */
export async function findGroup(tx: Tx, field: string, typed: string, today: Day): Promise<FoundGroup> {
  const slug = parseGroupCode(typed)?.slug ?? invalidField(field, 'groupUnknown')
  const group = await tx.group.findFirst({
    where: { slug, period: { startsOn: { lte: fromDay(today) } } },
    orderBy: { period: { startsOn: 'desc' } },
    select: { id: true, code: true, endedOn: true },
  })
  return group ? { ...group, endedOn: toDay(group.endedOn) } : invalidField(field, 'groupUnknown')
}
