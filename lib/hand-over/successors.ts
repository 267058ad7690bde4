// Who could take over what somebody holds.
import type { Day } from '#lib/dates.ts'
import { db } from '#lib/db.ts'
import { running } from '#lib/groups/officers.ts'
import type { Holdings } from './queries.ts'

/** Who may take over: officers who act for one of the groups, each with those that they are officers of, and staff. */
export async function listSuccessors({ person, items }: Holdings, today: Day) {
  const groups = [
    ...items.flatMap(({ leadGroupId }) => leadGroupId ?? []),
    ...person.memberships.map(({ groupId }) => groupId),
  ]
  const rows = await db.$queryRaw<{ id: string; name: string; codes: string[]; isStaff: boolean }[]>`
    WITH RECURSIVE above AS (
      SELECT id, parent_id FROM "group" WHERE id = ANY (${[...new Set(groups)]}::uuid[])
      UNION SELECT g.id, g.parent_id FROM "group" g JOIN above ON above.parent_id = g.id
    )
    SELECT * FROM (
      SELECT p.id::text, p.name,
        ARRAY (SELECT DISTINCT g.code FROM membership m JOIN above a ON a.id = m.group_id JOIN "group" g ON g.id = m.group_id
          WHERE m.person_id = p.id AND ${running(today)}
          ORDER BY g.code) AS codes,
        EXISTS (SELECT FROM person_role r WHERE r.person_id = p.id AND r.role = 'staff') AS "isStaff"
        FROM person p WHERE p.deactivated_at IS NULL AND p.id <> ${person.id}::uuid
    ) s WHERE s."isStaff" OR s.codes <> '{}' ORDER BY s.name, s.id LIMIT 1000`
  return {
    officers: rows.filter(({ codes }) => codes.length > 0),
    staff: rows.filter(({ codes, isStaff }) => isStaff && codes.length === 0),
  }
}
