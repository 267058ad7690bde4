// The groups of the current study period as a tree: few, so they are read whole.
import type { Day } from '#lib/dates.ts'
import { db } from '#lib/db.ts'
import { periodId } from '#lib/groups/periods.ts'

export interface GroupNode {
  id: string
  slug: string
  code: string
  parentId: string | null
}

/** The groups of the study period, the current one unless another is named, that have not ended, study groups by number before their parts. */
export function listGroups(today: Day, period: string | null = null): Promise<GroupNode[]> {
  return db.$queryRaw<GroupNode[]>`
    SELECT id::text, slug, code, parent_id::text AS "parentId" FROM "group"
     WHERE period_id = ${periodId(today, period)} AND ended_on IS NULL
     ORDER BY parent_id NULLS FIRST, position, group_sort_key(code) LIMIT 2000`
}

/** The group and everything below it. */
export function partsOf(groups: readonly GroupNode[], id: string): string[] {
  const below = groups.filter((group) => group.parentId === id)
  return [id, ...below.flatMap((group) => partsOf(groups, group.id))]
}
