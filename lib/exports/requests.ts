// What was asked of ITU as a table to take along: the rows of the filtered list in its order, all of them.
import { dayIn } from '#lib/dates.ts'
import { db } from '#lib/db.ts'
import { Prisma } from '#lib/generated/prisma/client.ts'
import type { ResponseKind } from '#lib/generated/prisma/enums.ts'
import type { RequestStanding } from '#lib/items/derived.ts'
import type { Params } from '#lib/params.ts'
import { type RequestReading, requestConditions } from '#lib/requests/list/conditions.ts'
import { tables } from '#lib/requests/list/queries.ts'
import { requestStanding } from '#lib/requests/list/standing.ts'
import type { Say } from '#lib/words.ts'
import type { Cell, Column, Rows } from './cells.ts'
import { readInBatches } from './cursor.ts'
import { type Setting, several } from './items.ts'

const WIDTHS = {
  reference: 14,
  title: 50,
  summary: 60,
  quote: 60,
  communique: 12,
  held: 12,
  paragraph: 11,
  themes: 30,
  response: 20,
  reason: 50,
  answered: 12,
  standing: 24,
  items: 30,
}

export type RequestColumn = keyof typeof WIDTHS
export const REQUEST_COLUMNS = Object.keys(WIDTHS) as RequestColumn[]

/** The columns that a URL asks for, in the order in which there are columns; all of them for one that names none. */
export function readRequestColumns(params: Params): RequestColumn[] {
  const asked = [params.columns ?? []].flat().flatMap((value) => value.split(',', 100))
  const known = REQUEST_COLUMNS.filter((column) => column === 'reference' || asked.includes(column))
  return known.length > 1 ? known : REQUEST_COLUMNS
}

export const requestColumns = (columns: readonly RequestColumn[], say: Say): Column[] =>
  columns.map((key) => ({ label: say(`exports.requestColumns.${key}`), width: WIDTHS[key] }))

export async function countAllRequests(reading: RequestReading): Promise<number> {
  const [row] = await db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM ${tables} WHERE ${requestConditions(reading)}`
  return row?.count ?? 0
}

interface Row {
  reference: string
  title: string
  summary: string
  quote: string | null
  prefix: string
  heldOn: string
  paragraph: string
  themes: string[]
  response: ResponseKind
  reason: string
  respondedAt: Date | null
  isWithdrawn: boolean
  isOwed: boolean
  standing: RequestStanding | null
  items: string[]
}

/** The list's rows in its order. */
export function requestRows(
  reading: RequestReading,
  columns: readonly RequestColumn[],
  setting: Setting,
): Rows {
  const query = Prisma.sql`
    SELECT r.reference, r.title, r.summary, r.quote, m.prefix, m.held_on::text AS "heldOn", r.paragraph,
           ARRAY (SELECT t.name FROM request_theme rt JOIN theme t ON t.id = rt.theme_id
                   WHERE rt.request_id = r.id ORDER BY t.position, t.id) AS themes,
           r.response::text, r.response_reason AS reason, r.responded_at AS "respondedAt",
           r.withdrawn_at IS NOT NULL AS "isWithdrawn", r.kind = 'request' AS "isOwed",
           CASE WHEN r.withdrawn_at IS NULL THEN ${requestStanding(reading.today)} END AS standing,
           ARRAY (SELECT i.reference FROM item_request ir JOIN action_item i ON i.id = ir.item_id
                   WHERE ir.request_id = r.id ORDER BY group_sort_key(i.reference)) AS items
      FROM ${tables} WHERE ${requestConditions(reading)}
     ORDER BY m.held_on DESC, c.id, r.number`
  return (each) =>
    readInBatches<Row>(query, (rows) =>
      each(rows.map((row) => columns.map((column) => cellOf(column, row, setting)))),
    )
}

function cellOf(column: RequestColumn, row: Row, { say, origin, timeZone }: Setting): Cell {
  switch (column) {
    case 'reference':
      return { text: row.reference, href: `${origin}/requests/${row.reference}` }
    case 'communique':
      return row.prefix
    case 'held':
      return { day: row.heldOn }
    case 'themes':
    case 'items':
      return several(row[column])
    case 'response':
      return row.isOwed ? say(`response.${row.response}`) : null
    case 'answered':
      return row.respondedAt ? { day: dayIn(row.respondedAt, timeZone) } : null
    case 'standing':
      if (row.isWithdrawn) return say('requestList.withdrawn')
      return row.standing && say(`standing.${row.standing}`)
    case 'title':
    case 'summary':
    case 'quote':
    case 'paragraph':
    case 'reason':
      return row[column]
  }
}
