// What found items and requests are called, who has them and what they are about.
import { db } from '#lib/db.ts'
import type { ItemState } from '#lib/generated/prisma/enums.ts'
import type { Found } from './conditions.ts'
import type { ChangeLine, Changes } from './kinds.ts'

/** The lines of what was found, with the groups and themes in their order. */
export async function linesOf(found: readonly Found[]): Promise<Omit<Changes, 'counts'>> {
  const isRequest = ({ kind }: Found) => kind === 'response'
  const [items, requests, themes] = await Promise.all([
    itemsOf(found.filter((one) => !isRequest(one)).map(({ id }) => id)),
    requestsOf(found.filter(isRequest).map(({ id }) => id)),
    themeNames(),
  ])
  const subjects = new Map([...items, ...requests].map((row) => [row.id, row]))
  const assigned = found.filter(({ kind }) => kind === 'assigned')
  const groups = await groupsOf([
    ...[...subjects.values()].flatMap(({ leadId }) => leadId ?? []),
    ...assigned.flatMap(({ before, after }) => [before ?? [], after ?? []].flat()),
  ])
  const group = new Map(groups.map((row) => [row.id, row]))
  const code = (id: string | null) => (id ? (group.get(id)?.code ?? null) : null)
  const lines = found.flatMap(({ kind, id, before, after }): ChangeLine[] => {
    const subject = subjects.get(id)
    if (!subject) return []
    const { leadId, ...said } = subject
    const change = kind === 'assigned' ? { before: code(before), after: code(after) } : { before, after }
    const lead = leadId ? group.get(leadId) : undefined
    return [{ ...said, kind, lead: lead?.code ?? null, group: lead?.top ?? null, ...change }]
  })
  const top = [...new Set(groups.map((row) => row.top))]
  return {
    lines,
    groups: top.filter((name) => lines.some((line) => line.group === name)),
    themes: themes.filter((name) => lines.some((line) => line.themes.includes(name))),
  }
}

interface Subject {
  id: string
  reference: string
  title: string
  state: ItemState | null
  leadId: string | null
  isProposed: boolean
  themes: string[]
}

const itemsOf = (ids: string[]) => db.$queryRaw<Subject[]>`
  SELECT i.id::text, i.reference, i.title, i.state::text AS state, i.lead_group_id::text AS "leadId",
         coalesce(i.lead_state = 'proposed', false) AS "isProposed",
         ARRAY (SELECT t.name FROM item_theme it JOIN theme t ON t.id = it.theme_id WHERE it.item_id = i.id ORDER BY t.position, t.id) AS themes
    FROM action_item i WHERE i.id = ANY (${[...new Set(ids)]}::uuid[])`

/** A request is with the group that has its first item. */
const requestsOf = (ids: string[]) => db.$queryRaw<Subject[]>`
  SELECT r.id::text, r.reference, r.title, NULL AS state, false AS "isProposed",
         (SELECT i.lead_group_id::text FROM item_request ir JOIN action_item i ON i.id = ir.item_id
           WHERE ir.request_id = r.id AND i.lead_group_id IS NOT NULL ORDER BY group_sort_key(i.reference) LIMIT 1) AS "leadId",
         ARRAY (SELECT t.name FROM request_theme rt JOIN theme t ON t.id = rt.theme_id WHERE rt.request_id = r.id ORDER BY t.position, t.id) AS themes
    FROM request r WHERE r.id = ANY (${ids}::uuid[])`

/** The groups with the code of the one at the top of the tree above each, in its order. */
const groupsOf = (ids: string[]) => db.$queryRaw<{ id: string; code: string; top: string }[]>`
  WITH RECURSIVE up AS (
    SELECT id, code, id AS above, parent_id, code AS top, position FROM "group" WHERE id = ANY (${[...new Set(ids)]}::uuid[])
    UNION ALL
    SELECT up.id, up.code, g.id, g.parent_id, g.code, g.position FROM up JOIN "group" g ON g.id = up.parent_id)
  SELECT id::text, code, top FROM up WHERE parent_id IS NULL ORDER BY position, group_sort_key(top), group_sort_key(code)`

async function themeNames(): Promise<string[]> {
  const rows = await db.$queryRaw<{ name: string }[]>`SELECT name FROM theme ORDER BY position, id LIMIT 1000`
  return rows.map(({ name }) => name)
}
