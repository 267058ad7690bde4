// The options of a filter of the requests and how many each would show, the other filters being as they are.
import { COUNT_LIMIT } from '#lib/count-limit.ts'
import { db } from '#lib/db.ts'
import { Prisma } from '#lib/generated/prisma/client.ts'
import { ResponseKind } from '#lib/generated/prisma/enums.ts'
import type { RequestStanding } from '#lib/items/derived.ts'
import type { Option } from '#lib/items/list/facets.ts'
import { ofThemes, type RequestReading, requestConditions } from './conditions.ts'
import { type RequestFacet, STANDINGS } from './filter.ts'
import { tables } from './queries.ts'
import { requestStandsAs } from './standing.ts'

/** The facet's options in their order; those that would show nothing are left out unless they are chosen. */
export async function listRequestOptions(reading: RequestReading, facet: RequestFacet): Promise<Option[]> {
  const values = await valuesOf(facet)
  if (values.length === 0) return []
  const rest = requestConditions(reading, facet)
  const counts = values.map(
    ({ value }, place) => Prisma.sql`SELECT ${place}::int AS place, (SELECT count(*)::int FROM (
      SELECT FROM ${tables} WHERE ${rest} AND r.withdrawn_at IS NULL AND ${own(facet, value, reading)} LIMIT ${COUNT_LIMIT + 1}) n) AS count`,
  )
  const rows = await db.$queryRaw<{ place: number; count: number }[]>`${Prisma.join(counts, ' UNION ALL ')}`
  const count = new Map(rows.map((row) => [row.place, row.count]))
  return values
    .map((option, place) => ({ ...option, count: count.get(place) ?? 0 }))
    .filter(
      (option) => option.count > 0 || (reading.filter[facet] as readonly string[]).includes(option.value),
    )
}

function own(facet: RequestFacet, value: string, { today }: RequestReading): Prisma.Sql {
  switch (facet) {
    case 'communique':
      return Prisma.sql`c.slug = ${value}`
    case 'theme':
      return ofThemes([value])
    case 'response':
      return Prisma.sql`r.response = ${value}::response_kind`
    case 'standing':
      return requestStandsAs(value as RequestStanding, today)
  }
}

/** The latest twelve communiqués, the themes in use, or the words of the interface. */
async function valuesOf(facet: RequestFacet): Promise<Omit<Option, 'count'>[]> {
  if (facet === 'communique') {
    const rows = await db.communique.findMany({
      orderBy: [{ meeting: { heldOn: 'desc' } }, { id: 'asc' }],
      take: 12,
      select: { slug: true, meeting: { select: { prefix: true } } },
    })
    return rows.map((row) => ({ value: row.slug, label: row.meeting.prefix }))
  }
  if (facet === 'theme') {
    const rows = await db.theme.findMany({
      where: { retiredOn: null },
      orderBy: [{ position: 'asc' }, { name: 'asc' }],
      take: 50,
      select: { slug: true, name: true },
    })
    return rows.map((row) => ({ value: row.slug, label: row.name }))
  }
  const words = facet === 'response' ? Object.values(ResponseKind) : STANDINGS
  return words.map((value) => ({ value, label: null }))
}
