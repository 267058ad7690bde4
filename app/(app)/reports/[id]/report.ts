import { cache } from 'react'
import { buildReport } from '#lib/reports/build.ts'
import { getReport, orderOf } from '#lib/reports/queries.ts'
import { currentDay } from '#lib/session.ts'
import { getSetting } from '#lib/settings/queries.ts'

export const loadReport = cache(getReport)

/** The report with what it is made from and what it says, or null. */
export async function readReport(id: string) {
  const [report, today, timeZone] = await Promise.all([loadReport(id), currentDay(), getSetting('time_zone')])
  if (!report) return null
  const order = await orderOf(report, timeZone, today)
  return { report, order, content: await buildReport(order) }
}
