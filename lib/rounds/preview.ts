// What a round would ask for before it is opened, and what its form offers to choose from.
import type { Day } from '#lib/dates.ts'
import { db } from '#lib/db.ts'
import { periodId } from '#lib/groups/periods.ts'
import { inScope, type Scope } from './scope.ts'

export interface AskedGroup {
  code: string
  slug: string
  items: number
}

export interface ScopePreview {
  items: number
  groups: AskedGroup[]
  /** In scope, but an open round asks for them already. */
  elsewhere: number
}

/** How many answers the round would ask for, of which groups. */
export async function previewScope(scope: Scope): Promise<ScopePreview> {
  const rows = await db.$queryRaw<(AskedGroup & { elsewhere: number })[]>`
    SELECT g.code, g.slug, count(*) FILTER (WHERE NOT asked)::int AS items, count(*) FILTER (WHERE asked)::int AS elsewhere
      FROM (SELECT i.lead_group_id, EXISTS (SELECT FROM round_item r WHERE r.item_id = i.id AND r.is_open) AS asked
              FROM action_item i WHERE ${await inScope(scope)}) i
      JOIN "group" g ON g.id = i.lead_group_id
     GROUP BY g.id, g.code, g.slug ORDER BY group_sort_key(g.code) LIMIT 2000`
  return {
    items: rows.reduce((sum, { items }) => sum + items, 0),
    groups: rows.filter(({ items }) => items > 0).map(({ elsewhere: _, ...group }) => group),
    elsewhere: rows.reduce((sum, row) => sum + row.elsewhere, 0),
  }
}

/** Communiqués, themes in use, and the groups that stand at the top of the current study period's tree. */
export async function listScopeChoices(today: Day) {
  const [communiques, themes, groups] = await Promise.all([
    db.communique.findMany({
      orderBy: [{ meeting: { heldOn: 'desc' } }, { id: 'desc' }],
      take: 50,
      select: { id: true, title: true, meeting: { select: { prefix: true } } },
    }),
    db.theme.findMany({
      where: { retiredOn: null },
      orderBy: [{ position: 'asc' }, { name: 'asc' }],
      take: 200,
      select: { id: true, name: true },
    }),
    db.$queryRaw<{ id: string; code: string }[]>`
      SELECT id::text, code FROM "group" WHERE parent_id IS NULL AND (ended_on IS NULL OR ended_on > ${today}::date)
         AND period_id = ${periodId(today)}
       ORDER BY kind, group_sort_key(code) LIMIT 200`,
  ])
  return { communiques, themes, groups }
}

/** Items that came into the round's scope since it opened: what staff may add first. */
export async function listLaterItems(scope: Scope) {
  const rows = await db.$queryRaw<{ reference: string; title: string; code: string }[]>`
    SELECT i.reference, i.title, g.code FROM action_item i JOIN "group" g ON g.id = i.lead_group_id
     WHERE ${await inScope(scope)} AND NOT EXISTS (SELECT FROM round_item r WHERE r.item_id = i.id AND r.is_open)
     ORDER BY i.lead_sort, i.reference LIMIT 100`
  return rows
}
