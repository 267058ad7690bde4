// A filter of the requests as SQL conditions on request `r`.
import { type Actor, isStaff } from '#lib/actor.ts'
import type { Day } from '#lib/dates.ts'
import { Prisma } from '#lib/generated/prisma/client.ts'
import { periodId } from '#lib/groups/periods.ts'
import type { RequestFacet, RequestFilter } from './filter.ts'
import { requestStandsAs } from './standing.ts'

export interface RequestReading {
  actor: Actor
  today: Day
  filter: RequestFilter
}

/** All conditions of the filter but those of the facet `except`. A withdrawn request is shown to staff only. */
export function requestConditions(
  { actor, today, filter }: RequestReading,
  except?: RequestFacet,
): Prisma.Sql {
  const sql = [Prisma.sql`r.kind = ${filter.kind}::statement_kind`]
  if (!isStaff(actor)) sql.push(Prisma.sql`r.withdrawn_at IS NULL`)
  if (except !== 'communique' && filter.communique.length > 0) {
    sql.push(Prisma.sql`c.slug = ANY (${filter.communique})`)
  }
  if (except !== 'theme' && filter.theme.length > 0) sql.push(ofThemes(filter.theme))
  if (except !== 'response' && filter.response.length > 0) {
    sql.push(Prisma.sql`r.response = ANY (${filter.response}::response_kind[])`)
  }
  if (except !== 'standing' && filter.standing.length > 0) {
    const stands = filter.standing.map((standing) => requestStandsAs(standing, today))
    sql.push(Prisma.sql`r.withdrawn_at IS NULL AND (${Prisma.join(stands, ' OR ')})`)
  }
  if (filter.group.length > 0) sql.push(ofGroups(filter.group, filter.period, today))
  else if (filter.period) sql.push(ofPeriod(filter.period))
  return Prisma.join(sql, ' AND ')
}

export const ofThemes = (slugs: string[]) => Prisma.sql`r.id IN (
  SELECT rt.request_id FROM request_theme rt JOIN theme t ON t.id = rt.theme_id WHERE t.slug = ANY (${slugs}))`

const withItemOf = (groups: Prisma.Sql) => Prisma.sql`r.id IN (
  SELECT ir.request_id FROM action_item i JOIN item_request ir ON ir.item_id = i.id WHERE i.lead_group_id IN (${groups}))`

const ofGroups = (slugs: string[], period: string | null, today: Day) =>
  withItemOf(Prisma.sql`WITH RECURSIVE below AS (
    SELECT g.id FROM "group" g WHERE g.slug = ANY (${slugs}) AND g.period_id = ${periodId(today, period)}
    UNION SELECT g.id FROM below JOIN "group" g ON g.parent_id = below.id) SELECT id FROM below`)

const ofPeriod = (code: string) =>
  withItemOf(
    Prisma.sql`SELECT g.id FROM "group" g JOIN study_period p ON p.id = g.period_id WHERE p.code = ${code}`,
  )
