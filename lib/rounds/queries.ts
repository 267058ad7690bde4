// Reads of reporting rounds.
import { type Day, toDay } from '#lib/dates.ts'
import { db } from '#lib/db.ts'

export interface ClosedRound {
  slug: string
  /** "TSAG, 26–30 May 2025, Geneva" is made of these by the screen. */
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
  if (!row) return null
  return {
    ...row,
    meetingFrom: toDay(row.meetingFrom),
    meetingTo: toDay(row.meetingTo),
    opensOn: toDay(row.opensOn),
    dueOn: toDay(row.dueOn),
    closedOn: toDay(row.closedOn),
  }
}

export type Round = NonNullable<Awaited<ReturnType<typeof getRound>>>
