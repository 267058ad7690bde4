// The demonstration's reporting rounds: one that was closed at the TSAG meeting of May 2025, one that is open.
import { addDays, type Day, fromDay } from '#lib/dates.ts'
import { db } from '#lib/db.ts'
import type { Call } from '#lib/mutation.ts'
import { closeRound } from '#lib/rounds/close.ts'
import { openRound } from '#lib/rounds/open.ts'
import type { DemoPerson } from './people.ts'

type RoundAct = { do: 'open'; meetsInDays: number; dueInDays: number; note: string } | { do: 'close' }

/** [days before today, who, what]; closing is of the round that was opened last. */
export const roundsOfPlay: readonly (readonly [daysAgo: number, by: DemoPerson, act: RoundAct])[] = [
  [
    558,
    'staff',
    {
      do: 'open',
      meetsInDays: -546,
      dueInDays: -548,
      note: 'First round on the communiqué of December 2024. A sentence on how you will take each item up is enough.',
    },
  ],
  [546, 'staff', { do: 'close' }],
  [
    14,
    'staff',
    {
      do: 'open',
      meetsInDays: 21,
      dueInDays: 9,
      note: 'The report goes to TSAG as a TD. Please mention documents by their numbers.',
    },
  ],
]

/** Opens or closes a round as of the call's day. */
export async function performRound(call: Call, today: Day, act: RoundAct): Promise<void> {
  if (act.do === 'open') {
    const monday = mondayOf(addDays(today, act.meetsInDays))
    await openRound(call, {
      ...{ meetingName: 'TSAG', meetingFrom: monday, meetingTo: addDays(monday, 4), place: 'Geneva' },
      ...{ dueOn: addDays(today, act.dueInDays), note: act.note },
      ...{ communiques: [], themes: [], groups: [] },
    })
    return
  }
  const { slug, version } = await db.round.findFirstOrThrow({
    where: { closedAt: null },
    orderBy: { openedAt: 'desc' },
    select: { slug: true, version: true },
  })
  await closeRound(call, { slug, version })
}

/** TSAG meets from Monday to Friday. */
function mondayOf(day: Day): Day {
  return addDays(day, -((fromDay(day).getUTCDay() + 6) % 7))
}
