// Who speaks for a group today: its officers, or those of the nearest group above it that has any.
import type { Day } from '#lib/dates.ts'
import { type Db, db, type Tx } from '#lib/db.ts'
import { Prisma } from '#lib/generated/prisma/client.ts'
import type { OfficerFunction } from '#lib/generated/prisma/enums.ts'

/** The day is within membership `m`, in raw SQL. */
export const within = (today: Day) =>
  Prisma.sql`m.starts_on <= ${today}::date AND (m.ends_on IS NULL OR m.ends_on >= ${today}::date)`

/** Membership `m` of person `p` runs on the day, in raw SQL. */
export const running = (today: Day) => Prisma.sql`p.deactivated_at IS NULL AND ${within(today)}`

export interface Officer {
  personId: string
  name: string
  email: string
  locale: string
  function: OfficerFunction
  /** The group of the office. */
  groupId: string
  groupCode: string
}

/**
 * Active officers today by the id of the group that is asked for, each person once, the highest office first; a group with
 * nobody at it or above is not in the map.
 */
export async function currentOfficers(
  groupIds: readonly string[],
  today: Day,
  from: Db | Tx = db,
): Promise<Map<string, Officer[]>> {
  if (groupIds.length === 0) return new Map()
  const rows = await from.$queryRaw<(Officer & { askedId: string })[]>`
    WITH RECURSIVE above AS (
      SELECT g.id AS asked_id, g.id, g.code, g.parent_id, 0 AS step FROM "group" g WHERE g.id = ANY (${[...groupIds]}::uuid[])
      UNION ALL
      SELECT a.asked_id, g.id, g.code, g.parent_id, step + 1 FROM "group" g JOIN above a ON g.id = a.parent_id WHERE step < 10
    ), officer AS (
      SELECT DISTINCT ON (a.asked_id, a.step, p.id) a.asked_id, a.step, a.id AS group_id, a.code, m.function, p.id AS person_id, p.name, p.email, p.locale
        FROM above a JOIN membership m ON m.group_id = a.id JOIN person p ON p.id = m.person_id
       WHERE ${running(today)}
       ORDER BY a.asked_id, a.step, p.id, m.function
    )
    SELECT asked_id::text AS "askedId", group_id::text AS "groupId", code AS "groupCode", function, person_id::text AS "personId", name,
           email::text AS email, locale
      FROM officer o
     WHERE step = (SELECT min(step) FROM officer n WHERE n.asked_id = o.asked_id)
     ORDER BY function, name, person_id LIMIT 5000`
  return Map.groupBy(rows, ({ askedId }) => askedId)
}
