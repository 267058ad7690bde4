// How many there are of each kind of thing that a dashboard counts: from the counters where these have it, else from the rows.
import type { Actor } from '#lib/actor.ts'
import type { Day } from '#lib/dates.ts'
import { db } from '#lib/db.ts'
import { Prisma } from '#lib/generated/prisma/client.ts'
import { ofCommunique, ofTheme } from '#lib/items/list/conditions.ts'
import { requestConditions } from '#lib/requests/list/conditions.ts'
import { readRequestFilter } from '#lib/requests/list/filter.ts'
import { tables } from '#lib/requests/list/queries.ts'
import { dayParts } from './day-parts.ts'
import { requestParams } from './links.ts'
import { idsBelow, type Subject } from './subject.ts'

export interface Reading {
  actor: Actor
  today: Day
  asOf: Day | null
  subject: Subject
  /** From which day on things are new. */
  since: Day
}

/** Everything, and nobody's, in the counters (migration `tally`). */
export const ALL = '00000000-0000-0000-0000-000000000000'
export const NOBODY = 'ffffffff-ffff-ffff-ffff-ffffffffffff'

/** The counters are of the present, and know no communiqués: those and the past are counted from their rows. */
export const isCounted = ({ asOf, subject }: Pick<Reading, 'asOf' | 'subject'>) =>
  asOf === null && subject.communiqueId === null

export const scopeOf = (subject: Subject) => subject.group?.id ?? subject.periodId ?? ALL
export const themeOf = (subject: Subject) => subject.themeId ?? ALL

/** Condition on item `i`: the dashboard is about it. */
export function itemsOf({ communiqueId, themeId, group, periodId, groups }: Subject): Prisma.Sql {
  const leads = leadsOf({ group, periodId, groups })
  const conditions = [
    communiqueId && ofCommunique([communiqueId]),
    themeId && ofTheme([themeId]),
    leads && Prisma.sql`i.lead_group_id = ANY (${leads}::uuid[])`,
  ].filter((condition) => condition instanceof Prisma.Sql)
  return conditions.length === 0 ? Prisma.sql`true` : Prisma.join(conditions, ' AND ')
}

/** The groups that the items are led by: the one chosen and those below it, else those of the study period; null: any or none. */
export function leadsOf({ group, periodId, groups }: Pick<Subject, 'group' | 'periodId' | 'groups'>) {
  if (group) return idsBelow(groups, group.id)
  return periodId === null ? null : groups.filter((one) => one.periodId === periodId).map(({ id }) => id)
}

/** `n` of each measure and key, and of each part of the days that matters for it (day-parts.ts). */
export interface Count {
  measure: string
  key: string
  part: string
  n: number
}

/** All counts of a dashboard but those by group or by month, and the median of days to first progress. */
export async function countAll(reading: Reading): Promise<Count[]> {
  const parts = dayParts(reading.today, reading.since)
  const rows = await db.$queryRaw<(Omit<Count, 'part'> & { part: number })[]>`
    WITH slice AS MATERIALIZED (${slice(reading)}),
    first AS (SELECT key::int AS days, sum(sum(n)) OVER (ORDER BY key::int) AS upto, sum(sum(n)) OVER () AS whole
                FROM slice WHERE measure = 'first' GROUP BY 1, key HAVING sum(n) > 0)
    SELECT measure, key, width_bucket(day, days) AS part, sum(n)::int AS n
      FROM slice JOIN (VALUES ${Prisma.join(
        Object.entries(parts).map(([measure, { days }]) => Prisma.sql`(${measure}, ${days}::date[])`),
      )}) p (measure, days) USING (measure) GROUP BY 1, 2, 3
    UNION ALL SELECT 'first', '', 0, max(whole)::int FROM first HAVING max(whole) > 0
    UNION ALL SELECT 'median', (min(days) FILTER (WHERE upto >= whole / 2.0) + min(days) FILTER (WHERE upto > whole / 2.0))::text, 0, 2
      FROM first HAVING max(whole) > 0`
  return rows.map((row) => ({ ...row, part: parts[row.measure]?.names[row.part] ?? '' }))
}

function slice(reading: Reading): Prisma.Sql {
  const { actor, today, subject } = reading
  if (!isCounted(reading)) {
    const filter = readRequestFilter(requestParams(subject.filter))
    return Prisma.sql`
      SELECT measure, key, day, count(*) AS n FROM item_measures()
       ${within(subject)} GROUP BY 1, 2, 3
      UNION ALL
      SELECT measure, key, day, count(*) FROM request_measures()
       WHERE request_id IN (SELECT r.id FROM ${tables} WHERE ${requestConditions({ actor, today, filter })}) GROUP BY 1, 2, 3`
  }
  const of = Prisma.sql`theme_id = ${themeOf(subject)}::uuid AND scope_id = ${scopeOf(subject)}::uuid`
  return Prisma.sql`
    SELECT measure, key, day, n FROM tally WHERE ${of} AND measure = ANY (${MEASURES})
    UNION ALL SELECT measure, key, day, n FROM tally_change WHERE ${of} AND measure = ANY (${MEASURES})`
}

/** Of the whole register nobody needs to look up which items. */
function within(subject: Subject): Prisma.Sql {
  const { communiqueId, themeId, group, periodId } = subject
  if (!communiqueId && !themeId && !group && !periodId) return Prisma.empty
  return Prisma.sql`WHERE item_id IN (SELECT i.id FROM action_item i WHERE ${itemsOf(subject)})`
}

const MEASURES = [
  ...['state', 'health', 'created', 'proposed', 'due', 'stale', 'standing', 'moved', 'first'],
  ...['response', 'request_standing'],
]
