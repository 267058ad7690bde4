// A person's inbox: what is told, by item or round, the latest first; how much is unread; and reading it.
import { type Actor, visibleTo } from '#lib/actor.ts'
import { COUNT_LIMIT } from '#lib/count-limit.ts'
import { db, type Tx } from '#lib/db.ts'
import { notFound } from '#lib/errors.ts'
import type { Prisma } from '#lib/generated/prisma/client.ts'
import { type Call, mutate } from '#lib/mutation.ts'
import { formsOf, pageOf } from './links.ts'
import type { MarkRead } from './schema.ts'
import { listTold, type Told } from './told.ts'

/** Notifications on one page. */
const PAGE = 40

/** Theirs, as far as they may still read it. */
const theirs = (actor: Actor): Prisma.NotificationWhereInput => ({
  personId: actor.id,
  AND: visibleTo(actor),
})

/** How many are unread, counted no further than a thousand. */
export const countUnread = (actor: Actor): Promise<number> =>
  db.notification.count({ where: { ...theirs(actor), readAt: null }, take: COUNT_LIMIT + 1 })

export interface Inbox {
  /** Each an item, a round or something by itself, with what is told of it on this page. */
  things: Told[][]
  /** The latest on the first page: what marking all as read reaches. */
  until: Date | null
  /** Where the next page begins. */
  next: string | null
}

/** A page of the inbox after the notification of that id; of what is unread only, where that is asked for. */
export async function getInbox(
  actor: Actor,
  { unread, after }: { unread: boolean; after: string | null },
): Promise<Inbox> {
  const from = after
    ? await db.notification.findFirst({
        where: { id: after, personId: actor.id },
        select: { id: true, createdAt: true },
      })
    : null
  const rows = await listTold(
    db,
    {
      ...theirs(actor),
      ...(unread ? { readAt: null } : {}),
      ...(from
        ? { OR: [{ createdAt: { lt: from.createdAt } }, { createdAt: from.createdAt, id: { lt: from.id } }] }
        : {}),
    },
    PAGE + 1,
  )
  const page = rows.slice(0, PAGE)
  return {
    things: [...Map.groupBy(page, ({ itemId, roundId, id }) => itemId ?? roundId ?? id).values()],
    until: from ? null : (page[0]?.createdAt ?? null),
    next: rows.length > PAGE ? (page.at(-1)?.id ?? null) : null,
  }
}

/** Marks what is told of a thing as read, or everything up to a moment. */
export async function markRead(call: Call, { thing, until }: MarkRead): Promise<null> {
  return mutate(call, 'notification.read', async (tx, { actor, now }) => {
    const unread = { personId: actor.id, readAt: null }
    if (thing === 'all') {
      const earlier = until ? { createdAt: { lte: until } } : {}
      await tx.notification.updateMany({ where: { ...unread, ...earlier }, data: { readAt: now } })
    } else await readThing(tx, actor, thing, now)
    return null
  })
}

/** Marks the notification as read, with all else about its thing, and returns where it leads: to a form of its own where `form` names one. */
export async function openNotification(call: Call, { id, form }: { id: string; form: string | null }) {
  return mutate(call, 'notification.open', async (tx, { actor, now }) => {
    const [told] = await listTold(tx, { ...theirs(actor), id }, 1)
    if (!told) throw notFound()
    await readThing(tx, actor, id, now)
    return { href: formsOf(told).find(({ key }) => key === form)?.href ?? pageOf(told) }
  })
}

async function readThing(tx: Tx, actor: Actor, id: string, now: Date): Promise<void> {
  const one = await tx.notification.findFirst({
    where: { id, personId: actor.id },
    select: { id: true, itemId: true, roundId: true, createdAt: true },
  })
  if (!one) throw notFound()
  const same = one.itemId ? { itemId: one.itemId } : one.roundId ? { roundId: one.roundId } : { id: one.id }
  await tx.notification.updateMany({
    where: { personId: actor.id, readAt: null, createdAt: { lte: one.createdAt }, ...same },
    data: { readAt: now },
  })
}
