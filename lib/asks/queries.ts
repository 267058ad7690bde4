// Reads of asks: what an item is asked for, and the queue of who decides. Everybody reads asks with the register.
import { type Actor, readsInternal } from '#lib/actor.ts'
import { db } from '#lib/db.ts'
import { idField } from '#lib/form-fields.ts'
import type { Prisma } from '#lib/generated/prisma/client.ts'
import { type Ask, askSelect, toAsk } from './load.ts'

/** What is asked about the item and not decided, the oldest first: at most one of each kind. */
export async function listOpenAsks(_: Actor, itemId: string): Promise<Ask[]> {
  const rows = await db.ask.findMany({
    where: { itemId, state: 'open' },
    orderBy: [{ askedAt: 'asc' }, { id: 'asc' }],
    take: 10,
    select: askSelect,
  })
  return rows.map(toAsk)
}

/** One ask about the item, in whatever state, or null. */
export async function getAsk(_: Actor, itemId: string, id: string): Promise<Ask | null> {
  if (!idField.safeParse(id).success) return null
  const row = await db.ask.findFirst({ where: { id, itemId }, select: askSelect })
  return row && toAsk(row)
}

/** All asks for who keeps the register; for officers those of their groups. */
const within = (actor: Actor): Prisma.AskWhereInput =>
  readsInternal(actor) ? {} : { groupId: { in: [...actor.actsFor] } }

export const PAGE_SIZE = 50

const itemSelect = { select: { reference: true, title: true } } as const

/** 50 asks: the open ones, the longest waiting first, or the decided ones, the latest first; those after the ask `after`. */
export async function listAsks(actor: Actor, which: 'open' | 'decided', after: string | undefined) {
  const of: Prisma.AskWhereInput = { ...within(actor), state: which === 'open' ? 'open' : { not: 'open' } }
  const edge = idField.safeParse(after).success
    ? await db.ask.findFirst({
        where: { ...of, id: after as string },
        select: { id: true, askedAt: true, decidedAt: true },
      })
    : null
  const rows = await db.ask.findMany({
    where: { ...of, ...(edge ? beyond(which, edge) : {}) },
    orderBy: which === 'open' ? [{ askedAt: 'asc' }, { id: 'asc' }] : [{ decidedAt: 'desc' }, { id: 'desc' }],
    take: PAGE_SIZE + 1,
    select: { ...askSelect, item: itemSelect },
  })
  const page = rows.slice(0, PAGE_SIZE)
  return {
    asks: page.map(({ item, ...row }) => ({ ...toAsk(row), item })),
    next: rows.length > PAGE_SIZE ? (page.at(-1)?.id ?? null) : null,
    isFirst: edge === null,
  }
}

export type ListedAsk = Awaited<ReturnType<typeof listAsks>>['asks'][number]

function beyond(
  which: 'open' | 'decided',
  { id, askedAt, decidedAt }: { id: string; askedAt: Date; decidedAt: Date | null },
): Prisma.AskWhereInput {
  if (which === 'open') return { OR: [{ askedAt: { gt: askedAt } }, { askedAt, id: { gt: id } }] }
  return { OR: [{ decidedAt: { lt: decidedAt ?? askedAt } }, { decidedAt, id: { lt: id } }] }
}

/** How many open asks the actor may decide on; counts stop at 1,000. */
export function countAsksToDecide(actor: Actor): Promise<number> {
  return db.ask.count({
    where: { state: 'open', askedById: { not: actor.id }, groupId: { notIn: [...actor.actsFor] } },
    take: 1001,
  })
}
