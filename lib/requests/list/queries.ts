// A page of the requests: those of the latest meeting first, in the order of the document; and how many there are.
import { COUNT_LIMIT } from '#lib/count-limit.ts'
import { db } from '#lib/db.ts'
import { Prisma } from '#lib/generated/prisma/client.ts'
import type { ItemState, ResponseKind } from '#lib/generated/prisma/enums.ts'
import type { RequestStanding } from '#lib/items/derived.ts'
import { type RequestReading, requestConditions } from './conditions.ts'
import type { Place } from './filter.ts'
import { requestStanding } from './standing.ts'

export const PAGE_ROWS = 50

export interface RequestRow extends Place {
  id: string
  reference: string
  title: string
  response: ResponseKind
  isWithdrawn: boolean
  standing: RequestStanding | null
  /** At most twenty, in the order of their references. */
  items: { reference: string; state: ItemState }[]
}

export interface RequestPage {
  rows: RequestRow[]
  /** Withdrawn ones not counted; up to COUNT_LIMIT, one more stands for "more than that". */
  totals: { request: number; endorsement: number }
  previous: Place | null
  next: Place | null
}

/** One page of the list, and its neighbours' places. */
export async function listRequests(reading: RequestReading): Promise<RequestPage> {
  const { filter } = reading
  const [found, totals] = await Promise.all([pageOf(reading), countKinds(reading)])
  if (filter.before && found.length <= PAGE_ROWS) {
    return listRequests({ ...reading, filter: { ...filter, before: null, after: null } })
  }
  const rows = found.slice(0, PAGE_ROWS)
  if (filter.before) rows.reverse()
  return {
    rows,
    totals,
    previous: filter.before || filter.after ? (rows[0] ?? null) : null,
    next: filter.before || found.length > PAGE_ROWS ? (rows.at(-1) ?? null) : null,
  }
}

export const tables = Prisma.sql`meeting m JOIN communique c ON c.meeting_id = m.id JOIN request r ON r.communique_id = c.id`

function pageOf(reading: RequestReading): Promise<RequestRow[]> {
  const { before, after } = reading.filter
  const from = before ?? after
  const [day, up] = before ? ['ASC', 'DESC'] : ['DESC', 'ASC']
  const [earlier, later] = before ? ['>', '<'] : ['<', '>']
  const past = from
    ? Prisma.sql`AND (m.held_on ${Prisma.raw(earlier)} ${from.heldOn}::date OR (m.held_on = ${from.heldOn}::date
        AND (c.id, r.number) ${Prisma.raw(later)} (${from.communiqueId}::uuid, ${from.number}::int)))`
    : Prisma.empty
  const order = Prisma.raw(`ORDER BY m.held_on ${day}, c.id ${up}, r.number ${up}`)
  return db.$queryRaw<RequestRow[]>`
    SELECT r.id::text, r.reference, r.title, r.number, r.response::text, m.held_on::text AS "heldOn",
           c.id::text AS "communiqueId", r.withdrawn_at IS NOT NULL AS "isWithdrawn",
           CASE WHEN r.withdrawn_at IS NULL THEN ${requestStanding(reading.today)} END AS standing,
           coalesce((SELECT json_agg(json_build_object('reference', x.reference, 'state', x.state) ORDER BY group_sort_key(x.reference))
              FROM (SELECT i.reference, i.state FROM item_request ir JOIN action_item i ON i.id = ir.item_id
                     WHERE ir.request_id = r.id ORDER BY i.id LIMIT 20) x), '[]') AS items
      FROM ${tables} WHERE ${requestConditions(reading)} ${past} ${order} LIMIT ${PAGE_ROWS + 1}`
}

/** How many requests and endorsements fit the other filters. */
async function countKinds(reading: RequestReading): Promise<RequestPage['totals']> {
  const of = (kind: 'request' | 'endorsement') => Prisma.sql`(SELECT count(*)::int FROM (
    SELECT FROM ${tables} WHERE ${requestConditions({ ...reading, filter: { ...reading.filter, kind } })}
       AND r.withdrawn_at IS NULL LIMIT ${COUNT_LIMIT + 1}) n)`
  const [row] = await db.$queryRaw<
    RequestPage['totals'][]
  >`SELECT ${of('request')} AS request, ${of('endorsement')} AS endorsement`
  return row ?? { request: 0, endorsement: 0 }
}
