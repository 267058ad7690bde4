// Notifications as the inbox and the mails read them: with what happened, the item or round as it stands now, and the words
// that were written.
import { toDay } from '#lib/dates.ts'
import type { Db, Tx } from '#lib/db.ts'
import type { Prisma } from '#lib/generated/prisma/client.ts'

const select = {
  id: true,
  personId: true,
  key: true,
  kind: true,
  reason: true,
  function: true,
  step: true,
  dueOn: true,
  createdAt: true,
  readAt: true,
  itemId: true,
  roundId: true,
  group: { select: { id: true, code: true, slug: true } },
  event: {
    select: {
      action: true,
      actorId: true,
      actorName: true,
      at: true,
      from: true,
      to: true,
      reason: true,
      visibility: true,
      subject: true,
      subjectId: true,
      subjectType: true,
    },
  },
  item: {
    select: {
      reference: true,
      title: true,
      state: true,
      dueOn: true,
      silentSince: true,
      closedAt: true,
      leadSort: true,
      leadGroupId: true,
      holderId: true,
      lead: { select: { code: true } },
      assignments: {
        where: { state: 'proposed' },
        orderBy: { proposedAt: 'asc' },
        select: {
          id: true,
          role: true,
          // With those above it, from a Question up to its study group.
          group: {
            select: {
              id: true,
              code: true,
              parent: { select: { id: true, parent: { select: { id: true } } } },
            },
          },
        },
      },
    },
  },
  round: { select: { id: true, slug: true, meetingName: true, dueOn: true, closedAt: true } },
} as const satisfies Prisma.NotificationSelect

type Row = Prisma.NotificationGetPayload<{ select: typeof select }>

/** A notification with all that its words are made from. `quote`: the update or comment that it tells of. */
export type Told = ReturnType<typeof withDays> & { quote: string | null }

/** The notifications, the latest first. The caller's `where` says whose they are and what that person may read. */
export async function listTold(
  from: Db | Tx,
  where: Prisma.NotificationWhereInput,
  take: number,
): Promise<Told[]> {
  const rows = await from.notification.findMany({
    where,
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take,
    select,
  })
  const quotes = await quotesOf(from, rows)
  return rows.map((row) => ({ ...withDays(row), quote: quotes.get(row.id) ?? null }))
}

function withDays(row: Row) {
  return {
    ...row,
    dueOn: toDay(row.dueOn),
    item: row.item && { ...row.item, dueOn: toDay(row.item.dueOn), silentSince: toDay(row.item.silentSince) },
    round: row.round && { ...row.round, dueOn: toDay(row.round.dueOn) },
  }
}

/** An update is that of the event's item and moment; a comment says what it says now. */
async function quotesOf(from: Db | Tx, rows: readonly Row[]): Promise<Map<string, string>> {
  const logged = rows.filter(({ event }) => event?.action.startsWith('progress.'))
  const commented = rows.filter(({ event }) => event?.subjectType === 'comment')
  const updates =
    logged.length === 0
      ? []
      : await from.progressUpdate.findMany({
          where: {
            OR: logged.flatMap(({ itemId, event }) =>
              itemId && event ? [{ itemId, createdAt: event.at, visibility: event.visibility }] : [],
            ),
          },
          take: logged.length,
          select: { itemId: true, createdAt: true, visibility: true, text: true },
        })
  const comments =
    commented.length === 0
      ? []
      : await from.comment.findMany({
          where: { id: { in: commented.flatMap(({ event }) => event?.subjectId ?? []) }, withdrawnAt: null },
          take: commented.length,
          select: { id: true, wordings: { orderBy: { number: 'desc' }, take: 1, select: { text: true } } },
        })
  return new Map(
    [...logged, ...commented].flatMap(({ id, itemId, event }) => {
      const update = updates.find(
        (one) =>
          one.itemId === itemId &&
          one.createdAt.getTime() === event?.at.getTime() &&
          one.visibility === event.visibility,
      )
      const text = update?.text ?? comments.find((one) => one.id === event?.subjectId)?.wordings[0]?.text
      return text ? [[id, text] as const] : []
    }),
  )
}
