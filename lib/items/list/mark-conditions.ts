// The marks of a filter as SQL conditions on item `i`, each with an index (migration `item_days`).
import type { Day } from '#lib/dates.ts'
import { Prisma } from '#lib/generated/prisma/client.ts'
import type { Marks } from './marks.ts'
import { standsAs } from './standing.ts'

/** One condition for each mark that is set. */
export function markConditions(marks: Marks, today: Day): Prisma.Sql[] {
  const dueOn = Prisma.sql`coalesce(i.due_on, 'infinity'::date)`
  return [
    marks.standing.length > 0 &&
      Prisma.sql`(${Prisma.join(
        marks.standing.map((standing) => standsAs(standing, today)),
        ' OR ',
      )})`,
    marks.period && ofPeriod(marks.period),
    marks.dueFrom && Prisma.sql`i.due_on IS NOT NULL AND ${dueOn} >= ${marks.dueFrom}::date`,
    marks.dueTo && Prisma.sql`i.due_on IS NOT NULL AND ${dueOn} <= ${marks.dueTo}::date`,
    marks.createdFrom && Prisma.sql`i.created_at >= register_day_start(${marks.createdFrom}::date)`,
    marks.createdTo && Prisma.sql`i.created_at < register_day_start(${marks.createdTo}::date + 1)`,
    marks.movedFrom && Prisma.sql`i.moved_on >= ${marks.movedFrom}::date`,
    marks.priority && Prisma.sql`i.priority`,
    marks.progress === 'yes' && Prisma.sql`i.first_update_on IS NOT NULL`,
    marks.progress === 'no' && Prisma.sql`i.first_update_on IS NULL`,
  ].filter((condition) => condition instanceof Prisma.Sql)
}

/** Items whose responsible group is one of that study period. */
export const ofPeriod = (code: string) => Prisma.sql`i.lead_group_id IN (
  SELECT g.id FROM "group" g JOIN study_period p ON p.id = g.period_id WHERE p.code = ${code})`
