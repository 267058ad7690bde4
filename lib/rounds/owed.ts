// Answers that are owed to open rounds, as an item's page and an officer's home show them.
import type { Actor } from '#lib/actor.ts'
import { type Day, toDay } from '#lib/dates.ts'
import { db } from '#lib/db.ts'

const roundSelect = {
  slug: true,
  meetingName: true,
  meetingFrom: true,
  meetingTo: true,
  place: true,
  dueOn: true,
}

export interface OwedRound {
  slug: string
  meetingName: string
  meetingFrom: Day
  meetingTo: Day
  place: string
  dueOn: Day
}

/** The open round that the item owes an answer to, or null. */
export async function getOwedRound(itemId: string): Promise<OwedRound | null> {
  const row = await db.roundItem.findFirst({
    where: { itemId, isOpen: true, state: 'owed' },
    select: { round: { select: roundSelect } },
  })
  return row && toOwed(row.round)
}

/** Items listed for each round on a page that shows several. */
const SHOWN = 5

export interface OwedByMine extends OwedRound {
  count: number
  items: { reference: string; title: string }[]
}

/** The open rounds that groups for which the actor acts owe answers to, the next due first. */
export async function listOwedByMine(actor: Actor): Promise<OwedByMine[]> {
  if (actor.actsFor.length === 0) return []
  const mine = { state: 'owed' as const, item: { leadGroupId: { in: [...actor.actsFor] } } }
  const rounds = await db.round.findMany({
    where: { closedAt: null, items: { some: mine } },
    orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
    take: 20,
    select: {
      ...roundSelect,
      _count: { select: { items: { where: mine } } },
      items: {
        where: mine,
        orderBy: { item: { reference: 'asc' } },
        take: SHOWN,
        select: { item: { select: { reference: true, title: true } } },
      },
    },
  })
  return rounds.map(({ _count, items, ...round }) => ({
    ...toOwed(round),
    count: _count.items,
    items: items.map(({ item }) => item),
  }))
}

type Row = Omit<OwedRound, 'meetingFrom' | 'meetingTo' | 'dueOn'> & {
  meetingFrom: Date
  meetingTo: Date
  dueOn: Date
}

const toOwed = (row: Row): OwedRound => ({
  ...row,
  meetingFrom: toDay(row.meetingFrom),
  meetingTo: toDay(row.meetingTo),
  dueOn: toDay(row.dueOn),
})
