// Progress of an item as its page tells it: updates, newest first, with the moves of the item between them.
import { type Actor, visibleTo } from '#lib/actor.ts'
import { db } from '#lib/db.ts'
import { idField } from '#lib/form-fields.ts'
import type { Prisma } from '#lib/generated/prisma/client.ts'

export const PAGE_SIZE = 30

/** Events that tell the story beside the updates; the rest is in the history. */
const MOVES = [
  'ask.made',
  'ask.granted',
  'ask.refused',
  'ask.withdrawn',
  'assignment.proposed',
  'assignment.accepted',
  'assignment.declined',
  'assignment.ended',
  'item.created',
  'item.prepared',
  'item.fell_back',
  'item.due_date_set',
  'item.put_on_hold',
  'item.resumed',
  'item.submission_withdrawn',
  'item.verified',
  'item.returned',
  'item.closed',
  'item.superseded',
  'item.reopened',
  'item.fell_back',
]

const updateSelect = {
  id: true,
  authorId: true,
  authorName: true,
  text: true,
  health: true,
  healthCause: true,
  visibility: true,
  noChange: true,
  correctsId: true,
  stateFrom: true,
  stateTo: true,
  createdAt: true,
  group: { select: { code: true } },
  evidence: {
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    take: 50,
    select: { id: true, url: true, documentNumber: true, shows: true },
  },
} as const satisfies Prisma.ProgressUpdateSelect

export type Update = Prisma.ProgressUpdateGetPayload<{ select: typeof updateSelect }>

/** An update with the wordings that it corrects, the latest first. */
export interface StandingUpdate extends Update {
  earlier: Update[]
}

const newestFirst = [{ createdAt: 'desc' as const }, { id: 'desc' as const }]

/**
 * 30 updates that stand, those older than the update `before` when it is given, and the moves of that time;
 * `older`: the id to ask with for the next page.
 */
export async function listProgress(actor: Actor, itemId: string, before: string | undefined) {
  const visible = { itemId, AND: visibleTo(actor) }
  const edge = idField.safeParse(before).success
    ? await db.progressUpdate.findFirst({
        where: { ...visible, id: before as string },
        select: { id: true, createdAt: true },
      })
    : null
  const rows = await db.progressUpdate.findMany({
    where: { ...visible, correctedBy: { is: null }, ...(edge ? olderThan(edge) : {}) },
    orderBy: newestFirst,
    take: PAGE_SIZE + 1,
    select: updateSelect,
  })
  const page = rows.slice(0, PAGE_SIZE)
  const last = rows.length > PAGE_SIZE ? page.at(-1) : undefined
  const [corrected, moves] = await Promise.all([
    page.some((update) => update.correctsId !== null) ? listCorrected(visible) : [],
    db.event.findMany({
      where: {
        ...visible,
        action: { in: MOVES },
        at: { ...(edge ? { lt: edge.createdAt } : {}), ...(last ? { gte: last.createdAt } : {}) },
      },
      orderBy: [{ at: 'desc' }, { id: 'desc' }],
      take: 200,
      select: { id: true, at: true, actorName: true, action: true, from: true, to: true, reason: true },
    }),
  ])
  const byId = new Map(corrected.map((update) => [update.id, update]))
  const entries = [
    ...page.map((update) => ({
      kind: 'update' as const,
      at: update.createdAt,
      update: { ...update, earlier: earlierThan(update, byId) },
    })),
    ...moves.map((move) => ({ kind: 'move' as const, at: move.at, move })),
  ].sort((a, b) => b.at.getTime() - a.at.getTime())
  return { entries, older: last?.id ?? null, isFirst: edge === null }
}

export type Progress = Awaited<ReturnType<typeof listProgress>>
export type Move = Extract<Progress['entries'][number], { kind: 'move' }>['move']

/** The latest update of the item that the actor may read and that no other corrects, or null. */
export function getLatestUpdate(actor: Actor, itemId: string) {
  return db.progressUpdate.findFirst({
    where: { itemId, correctedBy: { is: null }, AND: visibleTo(actor) },
    orderBy: newestFirst,
    select: updateSelect,
  })
}

/** The update by which the item was submitted last, or null. */
export function getSubmission(actor: Actor, itemId: string) {
  return db.progressUpdate.findFirst({
    where: { itemId, stateTo: 'submitted', AND: visibleTo(actor) },
    orderBy: newestFirst,
    select: updateSelect,
  })
}

/** One update of the item, with whether another corrects it, or null. */
export async function getUpdate(actor: Actor, itemId: string, id: string) {
  if (!idField.safeParse(id).success) return null
  return db.progressUpdate.findFirst({
    where: { id, itemId, AND: visibleTo(actor) },
    select: { ...updateSelect, correctedBy: { select: { id: true } } },
  })
}

/** Evidence of the item that the actor may read, the newest first. */
export function listEvidence(actor: Actor, itemId: string) {
  return db.evidence.findMany({
    where: { itemId, AND: visibleTo(actor) },
    orderBy: newestFirst,
    take: 100,
    select: updateSelect.evidence.select,
  })
}

const olderThan = (edge: { id: string; createdAt: Date }) => ({
  OR: [{ createdAt: { lt: edge.createdAt } }, { createdAt: edge.createdAt, id: { lt: edge.id } }],
})

const listCorrected = (visible: Prisma.ProgressUpdateWhereInput) =>
  db.progressUpdate.findMany({
    where: { ...visible, correctedBy: { isNot: null } },
    orderBy: newestFirst,
    take: 200,
    select: updateSelect,
  })

function earlierThan(update: Update, byId: ReadonlyMap<string, Update>): Update[] {
  const before = update.correctsId === null ? undefined : byId.get(update.correctsId)
  return before ? [before, ...earlierThan(before, byId)] : []
}
