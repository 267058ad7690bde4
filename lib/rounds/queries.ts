// Reads of reporting rounds: the list, one round, and the round that was closed last.
import { type Day, toDay } from '#lib/dates.ts'
import { db } from '#lib/db.ts'
import type { AnswerState } from '#lib/generated/prisma/enums.ts'

export interface ClosedRound {
  slug: string
  name: string
  /** The instant at which the register was frozen for it. */
  closedAt: Date
  closedOn: Day
}

/** The round that was closed last, or null. */
export async function lastClosedRound(): Promise<ClosedRound | null> {
  const row = await db.round.findFirst({
    where: { closedAt: { not: null } },
    orderBy: [{ closedAt: 'desc' }, { id: 'desc' }],
    select: { slug: true, meetingName: true, closedAt: true, closedOn: true },
  })
  if (!row?.closedAt || !row.closedOn) return null
  return { slug: row.slug, name: row.meetingName, closedAt: row.closedAt, closedOn: toDay(row.closedOn) }
}

/** One round with its baselines, the latest first; null where there is none. */
export async function getRound(slug: string) {
  const row = await db.round.findUnique({
    where: { slug },
    include: {
      call: { select: { sentAt: true } },
      baselines: {
        orderBy: { number: 'desc' },
        take: 50,
        select: {
          number: true,
          takenAt: true,
          today: true,
          timeZone: true,
          report: true,
          fileId: true,
          closedByName: true,
        },
      },
    },
  })
  return row && withDays(row)
}

export type Round = NonNullable<Awaited<ReturnType<typeof getRound>>>

/** How many answers of a round stand how. */
export type AnswerCounts = Record<AnswerState, number>

const LISTED = 200

/** Rounds, those that are open first, with their counts and the number of the latest baseline. */
export async function listRounds() {
  const rounds = await db.round.findMany({
    orderBy: [{ closedAt: { sort: 'desc', nulls: 'first' } }, { dueOn: 'asc' }, { id: 'desc' }],
    take: LISTED,
    include: { baselines: { orderBy: { number: 'desc' }, take: 1, select: { number: true } } },
  })
  const counts = await countAnswers(rounds.map(({ id }) => id))
  return rounds.map(({ baselines, ...round }) => ({
    ...withDays(round),
    counts: counts.get(round.id) ?? none(),
    baseline: baselines[0]?.number ?? null,
  }))
}

export type RoundRow = Awaited<ReturnType<typeof listRounds>>[number]

/** How many rounds are open. */
export const countOpenRounds = () => db.round.count({ where: { closedAt: null } })

async function countAnswers(roundIds: string[]): Promise<Map<string, AnswerCounts>> {
  const rows = await db.roundItem.groupBy({
    by: ['roundId', 'state'],
    where: { roundId: { in: roundIds } },
    _count: true,
  })
  const counts = new Map<string, AnswerCounts>()
  for (const { roundId, state, _count } of rows) {
    counts.set(roundId, { ...(counts.get(roundId) ?? none()), [state]: _count })
  }
  return counts
}

const none = (): AnswerCounts => ({ owed: 0, answered: 0, cancelled: 0 })

interface Dated {
  meetingFrom: Date
  meetingTo: Date
  opensOn: Date
  dueOn: Date
  closedOn: Date | null
}

function withDays<T extends Dated>(row: T) {
  return {
    ...row,
    meetingFrom: toDay(row.meetingFrom),
    meetingTo: toDay(row.meetingTo),
    opensOn: toDay(row.opensOn),
    dueOn: toDay(row.dueOn),
    closedOn: toDay(row.closedOn),
  }
}
