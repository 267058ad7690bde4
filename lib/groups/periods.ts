// Study periods, and which of them a page is about.
import { type Day, toDay } from '#lib/dates.ts'
import { db, type Tx } from '#lib/db.ts'
import { Prisma } from '#lib/generated/prisma/client.ts'

/** All study periods, the newest first. */
export async function listPeriods() {
  const periods = await db.studyPeriod.findMany({ orderBy: { startsOn: 'desc' }, take: 50 })
  return periods.map((period) => ({
    ...period,
    startsOn: toDay(period.startsOn),
    endsOn: toDay(period.endsOn),
  }))
}

export type Period = Awaited<ReturnType<typeof listPeriods>>[number]

/** Id of the period of that code, or of the one that runs: the newest that has begun, else the first to come. */
export const periodId = (today: Day, code: string | null = null) => Prisma.sql`(
  SELECT id FROM study_period WHERE coalesce(code = ${code}, true)
   ORDER BY starts_on > ${today}::date, abs(starts_on - ${today}::date) LIMIT 1)`

/** The same period, or null when there is none. */
export async function findPeriod(today: Day, code: string | null = null, from: Pick<Tx, '$queryRaw'> = db) {
  const [period] = await from.$queryRaw<{ id: string; code: string }[]>`
    SELECT id::text, code FROM study_period WHERE id = ${periodId(today, code)}`
  return period ?? null
}

/** The period of that code; else the one that runs: the newest that has begun, else the first to come. Null when there is none at all. */
export function choosePeriod(
  periods: readonly Period[],
  code: string | undefined,
  today: Day,
): Period | null {
  return (
    periods.find((period) => period.code === code) ??
    periods.find((period) => period.startsOn <= today) ??
    periods.at(-1) ??
    null
  )
}
