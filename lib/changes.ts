// Reads of the history: what happened to an item or a request, newest first.
import { type Actor, visibleTo } from '#lib/actor.ts'
import { db } from '#lib/db.ts'
import { idField } from '#lib/form-fields.ts'

export const PAGE_SIZE = 50

/** 50 events, those older than the event `before` when it is given; `older`: the id to ask with for the next page. */
export async function listChanges(
  actor: Actor,
  of: { itemId: string } | { requestId: string } | { subjectType: 'round'; subjectId: string },
  before: string | undefined,
) {
  const visible = { ...of, AND: visibleTo(actor) }
  const edge = idField.safeParse(before).success
    ? await db.event.findFirst({
        where: { ...visible, id: before as string },
        select: { id: true, at: true },
      })
    : null
  const older = edge ? { OR: [{ at: { lt: edge.at } }, { at: edge.at, id: { lt: edge.id } }] } : {}
  const rows = await db.event.findMany({
    where: { ...visible, ...older },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: PAGE_SIZE + 1,
    select: {
      id: true,
      at: true,
      actorName: true,
      subject: true,
      action: true,
      from: true,
      to: true,
      reason: true,
      visibility: true,
      fileName: true,
    },
  })
  const events = rows.slice(0, PAGE_SIZE)
  return {
    events,
    older: rows.length > PAGE_SIZE ? (events.at(-1)?.id ?? null) : null,
    isFirst: edge === null,
  }
}

export type RecordedChange = Awaited<ReturnType<typeof listChanges>>['events'][number]
