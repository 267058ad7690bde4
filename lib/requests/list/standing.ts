// How a request stands (lib/items/derived.ts, requestStanding) as SQL over request `r`: for its row, and to find those that stand so.
import type { Day } from '#lib/dates.ts'
import { Prisma } from '#lib/generated/prisma/client.ts'
import type { RequestStanding } from '#lib/items/derived.ts'
import { itemStanding, open, standsAs, unassigned } from '#lib/items/list/standing.ts'

/**
 * As its worst open item, else as its best closed one; null for an endorsement without an item. The standings' order is
 * their rank.
 */
export const requestStanding = (today: Day) => Prisma.sql`coalesce((
  SELECT (ARRAY['without_group', 'stuck', 'moving', 'implemented', 'closed_otherwise'])[
      min(array_position(ARRAY['without_group', 'stuck', 'moving', 'implemented', 'closed_otherwise'], ${itemStanding(today)}))]
    FROM item_request ir JOIN action_item i ON i.id = ir.item_id WHERE ir.request_id = r.id),
  CASE WHEN r.kind = 'endorsement' THEN NULL
    WHEN r.response IN ('noted', 'not_accepted', 'not_applicable') THEN 'answered' ELSE 'without_item' END)`

const withItem = (that: Prisma.Sql) => Prisma.sql`r.id IN (
  SELECT ir.request_id FROM action_item i JOIN item_request ir ON ir.item_id = i.id WHERE ${that})`
const withoutItem = (that: Prisma.Sql) => Prisma.sql`NOT EXISTS (
  SELECT FROM item_request ir JOIN action_item i ON i.id = ir.item_id WHERE ir.request_id = r.id AND ${that})`
const owesNothing = Prisma.sql`r.response IN ('noted', 'not_accepted', 'not_applicable')`

/** Requests that stand so: found from their items, not by looking at each request. */
export function requestStandsAs(standing: RequestStanding, today: Day): Prisma.Sql {
  const [stuck, moving] = [standsAs('stuck', today), standsAs('moving', today)]
  const [done, other] = [standsAs('implemented', today), standsAs('closed_otherwise', today)]
  switch (standing) {
    case 'without_group':
      return withItem(unassigned)
    case 'stuck':
      return Prisma.sql`(${withItem(stuck)} AND ${withoutItem(unassigned)})`
    case 'moving':
      return Prisma.sql`(${withItem(moving)} AND ${withoutItem(Prisma.sql`(${unassigned} OR ${stuck})`)})`
    case 'implemented':
      return Prisma.sql`(${withItem(done)} AND ${withoutItem(open)})`
    case 'closed_otherwise':
      return Prisma.sql`(${withItem(other)} AND ${withoutItem(Prisma.sql`(${open} OR ${done})`)})`
    case 'answered':
      return Prisma.sql`(r.kind = 'request' AND ${owesNothing} AND ${withoutItem(Prisma.sql`true`)})`
    case 'without_item':
      return Prisma.sql`(r.kind = 'request' AND NOT ${owesNothing} AND ${withoutItem(Prisma.sql`true`)})`
  }
}
