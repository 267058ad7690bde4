// What stays behind: with the groups of who hands over, and with those who are gone and hold something still.
import type { Actor } from '#lib/actor.ts'
import type { Day } from '#lib/dates.ts'
import { db } from '#lib/db.ts'
import { running, within } from '#lib/groups/officers.ts'
import { canHandOver } from './policy.ts'
import type { Holdings } from './queries.ts'

/** People who hold items of these groups and act for them no longer, each with how many: their term or account ended. */
export async function listLeftHolding(actor: Actor, groupId: string, today: Day) {
  if (!canHandOver(actor)) return []
  return db.$queryRaw<{ id: string; name: string; count: number }[]>`
    WITH RECURSIVE below AS (
      SELECT id FROM "group" WHERE id = ${groupId}::uuid
      UNION SELECT g.id FROM "group" g JOIN below ON g.parent_id = below.id
    ), above AS (
      SELECT id AS of, id, parent_id FROM "group" WHERE id IN (SELECT id FROM below)
      UNION SELECT a.of, g.id, g.parent_id FROM "group" g JOIN above a ON g.id = a.parent_id
    ), term AS (
      SELECT a.of, m.person_id, bool_or(${within(today)}) AS runs,
             bool_or(m.ends_on < ${today}::date) AS ended
        FROM above a JOIN membership m ON m.group_id = a.id GROUP BY a.of, m.person_id
    )
    SELECT p.id::text, p.name, count(*)::int AS count
      FROM action_item i JOIN person p ON p.id = i.holder_id
      LEFT JOIN term t ON t.of = i.lead_group_id AND t.person_id = p.id
     WHERE i.lead_group_id IN (SELECT id FROM below) AND i.closed_at IS NULL
       AND (p.deactivated_at IS NOT NULL OR t.ended AND NOT t.runs
         AND NOT EXISTS (SELECT FROM person_role r WHERE r.person_id = p.id AND r.role = 'staff'))
     GROUP BY p.id, p.name ORDER BY p.name, p.id LIMIT 50`
}

/** What stays with each group of the person's functions: open items, answers owed to open rounds, and who else acts for it. */
export async function listGroupsLeft({ person }: Holdings, today: Day) {
  const ids = [...new Set(person.memberships.map(({ groupId }) => groupId))]
  if (ids.length === 0) return []
  return db.$queryRaw<GroupLeft[]>`
    WITH RECURSIVE tree AS (
      SELECT id AS root, id FROM "group" WHERE id = ANY (${ids}::uuid[])
      UNION SELECT tree.root, g.id FROM "group" g JOIN tree ON g.parent_id = tree.id
    )
    SELECT g.id::text, g.code, g.slug,
      (SELECT count(*)::int FROM action_item i JOIN tree t ON t.id = i.lead_group_id WHERE t.root = g.id AND i.closed_at IS NULL) AS open,
      (SELECT count(*)::int FROM round_item r JOIN action_item i ON i.id = r.item_id JOIN tree t ON t.id = i.lead_group_id
        WHERE t.root = g.id AND r.is_open AND r.state = 'owed') AS owed,
      (SELECT count(*)::int FROM assignment a JOIN action_item i ON i.id = a.item_id JOIN tree t ON t.id = a.group_id
        WHERE t.root = g.id AND a.state = 'proposed' AND i.closed_at IS NULL) AS proposed,
      ARRAY (SELECT DISTINCT p.name FROM membership m JOIN person p ON p.id = m.person_id
        WHERE m.group_id = g.id AND p.id <> ${person.id}::uuid AND ${running(today)} ORDER BY p.name) AS others
      FROM "group" g WHERE g.id = ANY (${ids}::uuid[]) ORDER BY group_sort_key(g.code) LIMIT 50`
}

export interface GroupLeft {
  id: string
  code: string
  slug: string
  /** Open items of which it, or one of its parts, is responsible. */
  open: number
  /** Answers owed to open rounds. */
  owed: number
  /** Assignments that wait for its word. */
  proposed: number
  /** Names of its other officers. */
  others: string[]
}
