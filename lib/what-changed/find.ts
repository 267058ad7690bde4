// Which items and requests changed in a span, and in what: what has a version in it is compared with its row before, and what
// only the days changed is found by its dates. Read as of the span's end.
import { COUNT_LIMIT } from '#lib/count-limit.ts'
import { db } from '#lib/db.ts'
import { Prisma } from '#lib/generated/prisma/client.ts'
import { overdue } from '#lib/items/list/standing.ts'
import {
  before,
  type Found,
  itemKinds,
  ofItems,
  ofRequests,
  since,
  stoodBefore,
  touched,
  until,
} from './conditions.ts'
import type { ChangeFilter, Span } from './kinds.ts'

/** One more than is counted; of more, those that were made first. */
const MANY = COUNT_LIMIT + 1

/**
 * Items with a version in the span, once for each kind that they are of. Each pair of rows is compared once; what is told of
 * it is read only for the lines that are kept.
 */
export function findTouched(span: Span, filter: ChangeFilter): Promise<Found[]> {
  const kinds = Object.entries(itemKinds(span))
  const flags = kinds.map(([kind, { when }]) => Prisma.sql`coalesce(${when}, false) AS ${name(kind)}`)
  const kept = kinds.map(
    ([kind]) =>
      Prisma.sql`(SELECT ${kind} AS kind, id FROM pair WHERE ${name(kind)} ORDER BY id LIMIT ${MANY})`,
  )
  const told = (side: 'before' | 'after') =>
    Prisma.join(
      kinds.map(([kind, { [side]: value }]) => Prisma.sql`WHEN ${kind} THEN ${value}`),
      ' ',
    )
  return db.$queryRaw<Found[]>`
    WITH pair AS MATERIALIZED (
      SELECT i.id, ${Prisma.join(flags)} FROM (${touched('action_item', span)}) c
        JOIN action_item i ON i.id = c.id LEFT JOIN LATERAL ${before(span)} ON true
       WHERE ${ofItems(filter)})
    SELECT c.kind, c.id::text, CASE c.kind ${told('before')} END AS before, CASE c.kind ${told('after')} END AS after
      FROM (${Prisma.join(kept, ' UNION ALL ')}) c
      JOIN action_item i ON i.id = c.id LEFT JOIN LATERAL ${before(span)} ON true
     ORDER BY c.kind, group_sort_key(i.reference)`
}

/** A kind as the name of a column. */
const name = (kind: string) => Prisma.raw(`"${kind}"`)

/** Items that nobody touched, late because their day passed in the span. */
export const findOverdue = (span: Span, filter: ChangeFilter) => db.$queryRaw<Found[]>`
  SELECT 'overdue' AS kind, i.id::text, i.due_on::text AS before, i.due_on::text AS after FROM action_item i
   WHERE ${overdue(span.toDay)} AND coalesce(i.due_on, 'infinity'::date) >= ${span.fromDay}::date
     AND ${untouched(span)} AND ${ofItems(filter)}
   ORDER BY group_sort_key(i.reference) LIMIT ${MANY}`

const untouched = (span: Span) => Prisma.sql`NOT EXISTS (SELECT FROM history.action_item h
  WHERE h.id = i.id AND h.row_from > ${since(span)} AND h.row_from <= ${until(span)})`

/** Items open with a lead at both moments, without an update in between that everybody may read. */
export const findSilent = (span: Span, filter: ChangeFilter) => db.$queryRaw<Found[]>`
  SELECT 'silent' AS kind, s.id::text, s.last_update_on::text AS before, NULL AS after FROM (
    SELECT i.id, i.reference, i.last_update_on FROM action_item i
     WHERE i.closed_at IS NULL AND i.lead_group_id IS NOT NULL AND i.silent_since <= ${span.fromDay}::date
       AND EXISTS (SELECT FROM (SELECT i.id) c, LATERAL ${before(span)} WHERE b.closed_at IS NULL AND b.lead_group_id IS NOT NULL)
       AND NOT EXISTS (SELECT FROM progress_update u WHERE u.item_id = i.id AND u.visibility = 'register'
             AND u.created_at > ${since(span)} AND u.created_at <= ${until(span)})
       AND ${ofItems(filter)}
     LIMIT ${MANY}) s
   ORDER BY group_sort_key(s.reference)`

/** Requests whose response is another one; one that was registered in the span had none. */
export const findResponses = (span: Span, filter: ChangeFilter) => db.$queryRaw<Found[]>`
  SELECT 'response' AS kind, r.id::text, b.response::text AS before, r.response::text AS after
    FROM (${touched('request', span)}) c
    JOIN request r ON r.id = c.id
    LEFT JOIN LATERAL (SELECT i.response FROM history.request i WHERE i.id = c.id AND ${stoodBefore(span)}) b ON true
   WHERE r.kind = 'request' AND r.withdrawn_at IS NULL
     AND r.response::text <> coalesce(b.response::text, 'under_consideration') AND ${ofRequests(filter)}
   ORDER BY group_sort_key(r.reference) LIMIT ${MANY}`
