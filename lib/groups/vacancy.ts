// Which groups nobody acts for: without an officer of today, and none in the groups above. Departments and outside bodies have
// no officers by nature. Reads through `db`, so it holds on an earlier day too.
import type { Day } from '#lib/dates.ts'
import { db } from '#lib/db.ts'
import { running } from './officers.ts'

/** The ids among these of groups that are vacant on the day. One query, however many are asked for. */
export async function listVacant(
  groupIds: readonly (string | null)[],
  today: Day,
): Promise<ReadonlySet<string>> {
  const ids = [...new Set(groupIds.filter((id) => id !== null))]
  if (ids.length === 0) return new Set()
  const rows = await db.$queryRaw<{ id: string }[]>`
    WITH RECURSIVE up AS (
      SELECT id AS group_id, id, parent_id FROM "group"
       WHERE id = ANY (${ids}::uuid[]) AND kind NOT IN ('department', 'outside_body')
      UNION
      SELECT up.group_id, g.id, g.parent_id FROM "group" g JOIN up ON g.id = up.parent_id
    ), led AS (
      SELECT m.group_id FROM membership m JOIN person p ON p.id = m.person_id WHERE ${running(today)}
    )
    SELECT up.group_id::text AS id FROM up GROUP BY up.group_id
    HAVING NOT bool_or(up.id IN (SELECT group_id FROM led)) LIMIT 5000`
  return new Set(rows.map(({ id }) => id))
}

/** The rows, each with whether its group is vacant. */
export async function withVacancy<Row>(
  rows: readonly Row[],
  groupOf: (row: Row) => string | null,
  today: Day,
): Promise<(Row & { vacant: boolean })[]> {
  const vacant = await listVacant(rows.map(groupOf), today)
  return rows.map((row) => ({ ...row, vacant: vacant.has(groupOf(row) ?? '') }))
}
