// The kinds of change as SQL: item `i` as it stood at the second moment beside its row `b` of the first.
import { Prisma } from '#lib/generated/prisma/client.ts'
import { ofCommunique, ofTheme } from '#lib/items/list/conditions.ts'
import { overdue } from '#lib/items/list/standing.ts'
import type { ChangeFilter, ChangeKind, Span } from './kinds.ts'

/** As text: a Date in raw SQL would be read in the session's time zone. */
const instant = (at: Date) => Prisma.sql`${at.toISOString()}::timestamptz`

export const since = ({ from }: Span) => instant(from)

/** The end of the span; what is read now has no end. */
export const until = ({ to }: Span) => (to ? instant(to) : Prisma.sql`'infinity'::timestamptz`)

/** Ids of the items, or requests, that have a version which began in the span. */
export const touched = (table: 'action_item' | 'request', span: Span) => Prisma.sql`
  SELECT DISTINCT h.id FROM history.${Prisma.raw(table)} h
   WHERE h.row_from > ${since(span)} AND h.row_from <= ${until(span)}`

/** Of row `i` of history: it stood at the first moment. */
export const stoodBefore = (span: Span) =>
  Prisma.sql`i.row_from <= ${since(span)} AND i.row_to > ${since(span)}`

/** The kinds that a changed row of an item can be of: when it is, and what stood before and stands after. */
export const itemKinds = ({ toDay }: Span): Partial<Record<ChangeKind, ItemKind>> => ({
  new: { when: Prisma.sql`b.id IS NULL`, before: nothing, after: state('i') },
  assigned: {
    when: Prisma.sql`i.lead_group_id IS NOT NULL AND (
      (i.lead_state = 'accepted' AND (b.lead_state IS DISTINCT FROM 'accepted' OR b.lead_group_id IS DISTINCT FROM i.lead_group_id))
      OR b.lead_group_id <> i.lead_group_id)`,
    before: Prisma.sql`b.lead_group_id::text`,
    after: Prisma.sql`i.lead_group_id::text`,
  },
  moved: step(
    Prisma.sql`b.closed_at IS NULL AND i.closed_at IS NULL AND i.state <> b.state AND NOT ${submitted}`,
  ),
  submitted: step(submitted),
  verified: step(Prisma.sql`i.state = 'closed_implemented' AND b.closed_at IS DISTINCT FROM i.closed_at`),
  closed: step(Prisma.sql`i.state IN ('closed_not_implemented', 'superseded')
    AND b.closed_at IS DISTINCT FROM i.closed_at`),
  reopened: step(Prisma.sql`b.closed_at IS NOT NULL AND b.closed_at IS DISTINCT FROM i.closed_at`),
  overdue: dates(Prisma.sql`${overdue(toDay)} AND b.was_overdue IS NOT TRUE`),
  due: dates(Prisma.sql`b.id IS NOT NULL AND b.due_on IS DISTINCT FROM i.due_on`),
})

interface ItemKind {
  when: Prisma.Sql
  before: Prisma.Sql
  after: Prisma.Sql
}

const nothing = Prisma.sql`NULL`
const state = (row: 'i' | 'b') => Prisma.raw(`${row}.state::text`)
const step = (when: Prisma.Sql): ItemKind => ({ when, before: state('b'), after: state('i') })
const dates = (when: Prisma.Sql): ItemKind => ({
  when,
  before: Prisma.sql`b.due_on::text`,
  after: Prisma.sql`i.due_on::text`,
})

/** Not so of an item that came back from a hold to an earlier submission. */
const submitted = Prisma.sql`(i.state = 'submitted' AND (b.id IS NULL OR b.submitted_at IS DISTINCT FROM i.submitted_at))`

/** The item's row at the first moment, and whether it was late then. */
export const before = (span: Span) => Prisma.sql`
  (SELECT i.*, ${overdue(span.fromDay)} AS was_overdue FROM history.action_item i
    WHERE i.id = c.id AND ${stoodBefore(span)}) b`

/** Of item `i`. */
export function ofItems({ communiques, themes, groups }: ChangeFilter): Prisma.Sql {
  return all([
    ...(communiques.length > 0 ? [ofCommunique([...communiques])] : []),
    ...(themes.length > 0 ? [ofTheme([...themes])] : []),
    ...(groups.length > 0 ? [Prisma.sql`i.lead_group_id = ANY (${[...groups]}::uuid[])`] : []),
  ])
}

/** Of request `r`: a group has those that an item of its answers. */
export function ofRequests({ communiques, themes, groups }: ChangeFilter): Prisma.Sql {
  return all([
    ...(communiques.length > 0 ? [Prisma.sql`r.communique_id = ANY (${[...communiques]}::uuid[])`] : []),
    ...(themes.length > 0
      ? [
          Prisma.sql`r.id IN (SELECT rt.request_id FROM request_theme rt WHERE rt.theme_id = ANY (${[...themes]}::uuid[]))`,
        ]
      : []),
    ...(groups.length > 0
      ? [
          Prisma.sql`r.id IN (SELECT ir.request_id FROM item_request ir JOIN action_item i ON i.id = ir.item_id
            WHERE i.lead_group_id = ANY (${[...groups]}::uuid[]))`,
        ]
      : []),
  ])
}

const all = (conditions: Prisma.Sql[]) =>
  conditions.length === 0 ? Prisma.sql`true` : Prisma.join(conditions, ' AND ')

export type Found = { kind: ChangeKind; id: string; before: string | null; after: string | null }
