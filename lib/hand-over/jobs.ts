// Tells of terms that end in 30 days: one event for each, which notifications and staff's pages read.

import { randomUUID } from 'node:crypto'
import { addDays, type Day } from '#lib/dates.ts'
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
        subject: `${person}, ${group}`,
        action: 'membership.term_ending',
        to: { group, function: name, endsOn },
        visibility: 'internal' as const,
        version,
      })),
    })
    return terms.length
  })
}

interface Term {
  id: string
  version: number
  function: string
  endsOn: Day
  person: string
  group: string
}

/** Terms that end soon and of whose last day nothing has been said; what is over the limit comes with the next run. */
const untold = (tx: Tx, today: Day) => tx.$queryRaw<Term[]>`
  SELECT m.id::text, m.version, m.function::text AS function, to_char(m.ends_on, 'YYYY-MM-DD') AS "endsOn",
         p.name AS person, g.code AS "group"
    FROM membership m JOIN person p ON p.id = m.person_id JOIN "group" g ON g.id = m.group_id
   WHERE m.ends_on BETWEEN ${today}::date AND ${addDays(today, ENDING_DAYS)}::date AND p.deactivated_at IS NULL
     AND NOT EXISTS (
       SELECT FROM event e
        WHERE e.subject_type = 'membership' AND e.subject_id = m.id AND e.action = 'membership.term_ending'
          AND e."to" ->> 'endsOn' = to_char(m.ends_on, 'YYYY-MM-DD'))
   ORDER BY m.id LIMIT 1000`
