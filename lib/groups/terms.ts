// Terms of officers that end soon, and those that ended and left something in their hands: what staff look after.

import type { Actor } from '#lib/actor.ts'
import { readsInternal } from '#lib/actor.ts'
import { addDays, type Day, fromDay, toDay } from '#lib/dates.ts'
import { db } from '#lib/db.ts'

/** Staff are told so many days before a term ends. */
export const ENDING_DAYS = 30

const termSelect = {
  id: true,
  function: true,
  endsOn: true,
  person: { select: { id: true, name: true } },
  group: { select: { id: true, code: true, slug: true, period: { select: { code: true } } } },
} as const

/** Terms whose last day is today or in the next 30 days, the next first; none for who does not look after them. */
export async function listTermsEnding(actor: Actor, today: Day) {
  if (!readsInternal(actor)) return []
  const rows = await db.membership.findMany({
    where: {
      endsOn: { gte: fromDay(today), lte: fromDay(addDays(today, ENDING_DAYS)) },
      startsOn: { lte: fromDay(today) },
      person: { deactivatedAt: null },
    },
    orderBy: [{ endsOn: 'asc' }, { id: 'asc' }],
    take: 100,
    select: termSelect,
  })
  return rows.map((row) => ({ ...row, endsOn: row.endsOn && toDay(row.endsOn) }))
}

export type EndingTerm = Awaited<ReturnType<typeof listTermsEnding>>[number]
