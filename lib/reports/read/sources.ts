// The communiqués a report rests on, and the study period it is made in.
import { type Day, toDay } from '#lib/dates.ts'
import { db } from '#lib/db.ts'
import { choosePeriod, listPeriods } from '#lib/groups/periods.ts'
import type { Scope } from './scope.ts'

const MOST = 100

/** Newest first. */
export async function readSources(scope: Scope) {
  const rows = await db.communique.findMany({
    where: scope.communiques,
    orderBy: [{ meeting: { heldOn: 'desc' } }, { id: 'asc' }],
    take: MOST,
    select: {
      title: true,
      tdNumber: true,
      officialUrl: true,
      meeting: { select: { name: true, heldOn: true, city: true, country: true } },
      file: { select: { name: true, sha256: true, visibility: true } },
    },
  })
  return rows.map(({ meeting, file, ...row }) => ({
    ...row,
    ...meeting,
    heldOn: toDay(meeting.heldOn),
    file: file?.visibility === 'register' ? { name: file.name, sha256: file.sha256 } : null,
  }))
}

export type Source = Awaited<ReturnType<typeof readSources>>[number]

/** Code of the study period that the day falls in: "2025-2028"; "" when there is none. */
export async function readPeriod(today: Day): Promise<string> {
  return choosePeriod(await listPeriods(), undefined, today)?.code ?? ''
}
