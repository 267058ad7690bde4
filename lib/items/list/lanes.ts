// The rows of a timeline: the leading groups, each with all that is below it, or the themes; in their order, and one for what has none.
import type { Day } from '#lib/dates.ts'
import { db } from '#lib/db.ts'
import { periodId } from '#lib/groups/periods.ts'
import type { Months } from './months.ts'

export interface Lane {
  /** In addresses; null: for what has no responsible group, or no theme. */
  slug: string | null
  label: string | null
  /** Code of the group's study period, unless it is the current one. */
  period: string | null
}

/** The lane of each of the keys (ids of responsible groups or of themes), in the order in which the lanes stand. */
export async function listLanes(
  by: Months['by'],
  keys: ReadonlySet<string | null>,
  today: Day,
): Promise<Map<string | null, Lane>> {
  const ids = [...keys].filter((key) => key !== null)
  const found = by === 'theme' ? await themeLanes(ids) : await groupLanes(ids, today)
  if (keys.has(null)) found.set(null, { slug: null, label: null, period: null })
  return found
}

async function themeLanes(ids: string[]): Promise<Map<string | null, Lane>> {
  const themes = await db.theme.findMany({
    where: { id: { in: ids } },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: { id: true, slug: true, name: true },
  })
  return new Map(themes.map(({ id, slug, name }) => [id, { slug, label: name, period: null }]))
}

interface Root {
  id: string
  root: string
  slug: string
  code: string
  period: string | null
}

/** The group at the top of each group's tree. */
async function groupLanes(ids: string[], today: Day): Promise<Map<string | null, Lane>> {
  const rows = await db.$queryRaw<Root[]>`
    WITH RECURSIVE above AS (
      SELECT g.id, g.id AS root, g.parent_id FROM "group" g WHERE g.id = ANY (${ids}::uuid[])
      UNION ALL SELECT a.id, g.id, g.parent_id FROM above a JOIN "group" g ON g.id = a.parent_id)
    SELECT a.id::text, a.root::text, g.slug, g.code,
           CASE WHEN p.id <> ${periodId(today)} THEN p.code END AS period
      FROM above a JOIN "group" g ON g.id = a.root LEFT JOIN study_period p ON p.id = g.period_id
     WHERE a.parent_id IS NULL
     ORDER BY p.starts_on DESC NULLS LAST, g.position, group_sort_key(g.code), a.id`
  const lanes = new Map<string, Lane>()
  return new Map(
    rows.map(({ id, root, slug, code, period }) => {
      const lane = lanes.get(root) ?? { slug, label: code, period }
      lanes.set(root, lane)
      return [id, lane]
    }),
  )
}
