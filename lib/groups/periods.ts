// Study periods, and which of them a page is about.
import { type Day, toDay } from '#lib/dates.ts'
import { db } from '#lib/db.ts'

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

/** The period of that code; else the one that today falls in; else the newest. Null when there is none at all. */
export function choosePeriod(
  periods: readonly Period[],
  code: string | undefined,
  today: Day,
): Period | null {
  return (
    periods.find((period) => period.code === code) ??
    periods.find((period) => period.startsOn <= today && today <= period.endsOn) ??
    periods[0] ??
    null
  )
}
