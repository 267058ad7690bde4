// Tells of terms that end in 30 days: one event for each, which notifications and staff's pages read.

import { randomUUID } from 'node:crypto'
import { addDays, type Day, fromDay, toDay } from '#lib/dates.ts'
import { db, type Tx } from '#lib/db.ts'
import { ENDING_DAYS } from '#lib/groups/terms.ts'
import type { Job } from '#lib/jobs/job.ts'
import { registerToday } from '#lib/settings/queries.ts'
import { enter } from '#lib/standstill.ts'
import { wordsIn } from '#lib/words.ts'

export const handOverJobs: readonly Job[] = [
  {
    name: 'terms.ending',
    everySeconds: 3600,
    run: async (now) => tellTermsEnding(now, await registerToday(now)),
  },
]

/** Records `membership.term_ending` once for each last day that comes near. Returns how many were told now. */
export async function tellTermsEnding(now: Date, today: Day): Promise<number> {
  return db.$transaction(async (tx) => {
    const at = await enter(tx, { now })
    // Several workers: the second one waits, and finds the first one's events.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('terms.ending'))`
    const terms = await untold(tx, today)
    await tx.event.createMany({
      data: terms.map(({ id, version, function: name, endsOn, person, group }) => ({
        operationId: randomUUID(),
        at,
        actorName: wordsIn().say('app.name'),
        subjectType: 'membership',
        subjectId: id,
        subject: `${person.name}, ${group.code}`,
        action: 'membership.term_ending',
        to: { group: group.code, function: name, endsOn },
        visibility: 'internal' as const,
        version,
      })),
    })
    return terms.length
  })
}

/** Terms that end soon and of whose last day nothing has been said. */
async function untold(tx: Tx, today: Day) {
  const rows = await tx.membership.findMany({
    where: {
      endsOn: { gte: fromDay(today), lte: fromDay(addDays(today, ENDING_DAYS)) },
      person: { deactivatedAt: null },
    },
    orderBy: { id: 'asc' },
    take: 1000,
    select: {
      id: true,
      version: true,
      function: true,
      endsOn: true,
      person: { select: { name: true } },
      group: { select: { code: true } },
    },
  })
  const terms = rows.map((row) => ({ ...row, endsOn: toDay(row.endsOn) }))
  const said = await tx.event.findMany({
    where: {
      subjectType: 'membership',
      subjectId: { in: terms.map(({ id }) => id) },
      action: 'membership.term_ending',
    },
    select: { subjectId: true, to: true },
  })
  const isSaid = (term: { id: string; endsOn: Day | null }) =>
    said.some(
      ({ subjectId, to }) => subjectId === term.id && (to as { endsOn?: string }).endsOn === term.endsOn,
    )
  return terms.filter((term) => !isSaid(term))
}
