// Reads of one action item: what its forms look at, and everything that its page shows beside progress.
import { type Actor, visibleTo } from '#lib/actor.ts'
import { type Day, toDay } from '#lib/dates.ts'
import { db } from '#lib/db.ts'
import { idField } from '#lib/form-fields.ts'
import type { Prisma } from '#lib/generated/prisma/client.ts'
import { listVacant } from '#lib/groups/vacancy.ts'
import type { ActiveAssignment } from './facts.ts'
import { factsSelect, type LoadedItem, toFacts } from './load.ts'

/** The item as policies and rules look at it, or null. Everybody who is signed in reads it. */
export async function getItemFacts(_: Actor, reference: string): Promise<LoadedItem | null> {
  const row = await db.actionItem.findUnique({ where: { reference }, select: factsSelect })
  return row && toFacts(row)
}

const groupSelect = {
  code: true,
  slug: true,
  period: { select: { code: true, endsOn: true } },
} as const satisfies Prisma.GroupSelect

const itemsOfRequest = {
  orderBy: { item: { reference: 'asc' } },
  take: 20,
  select: { item: { select: { reference: true, title: true, state: true } } },
} as const

const requestSelect = {
  reference: true,
  title: true,
  summary: true,
  kind: true,
  quote: true,
  section: true,
  paragraph: true,
  startOffset: true,
  endOffset: true,
  response: true,
  responseReason: true,
  respondedByName: true,
  respondedAt: true,
  withdrawnAt: true,
  communiqueId: true,
  communique: { select: { slug: true, meeting: { select: { heldOn: true } } } },
  items: itemsOfRequest,
} as const satisfies Prisma.RequestSelect

/** A request of another year that is the same wish, with its items. */
const wishSelect = {
  reference: true,
  title: true,
  withdrawnAt: true,
  items: itemsOfRequest,
} as const satisfies Prisma.RequestSelect

const pageSelect = {
  ...factsSelect,
  createdAt: true,
  lead: { select: groupSelect },
  holder: { select: { name: true } },
  holderSince: true,
  holdReason: true,
  submittedByName: true,
  submittedAt: true,
  closedAt: true,
  closeReason: true,
  closeComment: true,
  supersededBy: { select: { reference: true, title: true } },
  supersedes: { select: { reference: true, title: true }, take: 20 },
  assignments: {
    ...factsSelect.assignments,
    select: {
      ...factsSelect.assignments.select,
      group: { select: groupSelect },
      proposedAt: true,
      decidedAt: true,
      decidedByName: true,
    },
  },
  requests: {
    orderBy: { request: { reference: 'asc' } },
    take: 50,
    select: {
      request: {
        select: {
          ...requestSelect,
          related: { take: 20, select: { related: { select: wishSelect } } },
          relatedBy: { take: 20, select: { request: { select: wishSelect } } },
        },
      },
    },
  },
  themes: { select: { theme: { select: { name: true, slug: true } } }, take: 50 },
  deliverables: { orderBy: [{ createdAt: 'asc' }, { id: 'asc' }], take: 100 },
} as const satisfies Prisma.ActionItemSelect

/** The item with requests, groups, deliverables and how often its due date moved; null where there is none. */
export async function getItem(actor: Actor, reference: string, today: Day) {
  const row = await db.actionItem.findUnique({ where: { reference }, select: pageSelect })
  if (!row) return null
  const asked = row.requests.map(({ request }) => request)
  const [paragraphs, dueEvents, changes, vacant] = await Promise.all([
    listParagraphs(asked),
    db.event.findMany({
      where: { itemId: row.id, action: 'item.due_date_set', AND: visibleTo(actor) },
      orderBy: [{ at: 'asc' }, { id: 'asc' }],
      take: 100,
      select: { from: true, to: true },
    }),
    db.event.count({ where: { itemId: row.id, AND: visibleTo(actor) }, take: 1001 }),
    listVacant(row.closedAt ? [] : row.assignments.map(({ groupId }) => groupId), today),
  ])
  const { assignments, deliverables, themes, supersededBy, supersedes } = row
  return {
    facts: toFacts(row),
    createdAt: row.createdAt,
    holder: row.holder && { name: row.holder.name, since: row.holderSince },
    hold: row.holdReason,
    submitted: row.submittedAt && { by: row.submittedByName ?? '', at: row.submittedAt },
    closed: row.closedAt && { at: row.closedAt, reason: row.closeReason, comment: row.closeComment },
    supersededBy,
    supersedes,
    assignments: assignments.map(({ group, ...assignment }) => ({
      ...assignment,
      code: group.code,
      slug: group.slug,
      /** Only of a period that is over: its address needs to say so. */
      period: toDay(group.period.endsOn) < today ? group.period.code : null,
      /** Nobody acts for it. */
      vacant: vacant.has(assignment.groupId),
    })),
    requests: asked.map(({ related, relatedBy, communique, ...request }) => ({
      ...request,
      communique: { slug: communique.slug, heldOn: toDay(communique.meeting.heldOn) },
      context: paragraphs.get(`${request.communiqueId} ${request.paragraph}`) ?? null,
      wishes: [...related.map((row) => row.related), ...relatedBy.map((row) => row.request)]
        .filter((wish) => wish.withdrawnAt === null)
        .map(({ items, ...wish }) => ({ ...wish, items: items.map(({ item }) => item) })),
      siblings: request.items.map(({ item }) => item).filter((item) => item.reference !== row.reference),
    })),
    themes: themes.map(({ theme }) => theme),
    deliverables: deliverables.map((deliverable) => ({
      ...deliverable,
      plannedOn: toDay(deliverable.plannedOn),
      reachedOn: toDay(deliverable.reachedOn),
    })),
    dueMoves: movesOf(dueEvents),
    changes,
  }
}

export type ItemDetails = NonNullable<Awaited<ReturnType<typeof getItem>>>
export type ItemRequest = ItemDetails['requests'][number]
export type ItemAssignment = ItemDetails['assignments'][number]

/** Text of the paragraphs in which the requests stand, by communiqué and number. */
export async function listParagraphs(requests: readonly { communiqueId: string; paragraph: string }[]) {
  if (requests.length === 0) return new Map<string, string>()
  const rows = await db.paragraph.findMany({
    where: {
      OR: requests.map(({ communiqueId, paragraph }) => ({ communiqueId, number: paragraph })),
    },
    take: 100,
    select: { communiqueId: true, number: true, text: true },
  })
  return new Map(rows.map((row) => [`${row.communiqueId} ${row.number}`, row.text]))
}

/** How often the date was moved once there was one, and the first one; null when it never was. */
function movesOf(events: readonly { from: Prisma.JsonValue; to: Prisma.JsonValue }[]) {
  const moved = events.flatMap(({ from, to }) => {
    const before = dueOnIn(from)
    return before !== null && before !== dueOnIn(to) ? [before] : []
  })
  return moved[0] === undefined ? null : { count: moved.length, first: moved[0] }
}

function dueOnIn(value: Prisma.JsonValue): Day | null {
  const day = value && typeof value === 'object' && 'dueOn' in value ? value.dueOn : null
  return typeof day === 'string' ? day : null
}

/** One assignment of the item, in whatever state, or null. */
export async function getAssignment(_: Actor, itemId: string, id: string): Promise<ActiveAssignment | null> {
  if (!idField.safeParse(id).success) return null
  const row = await db.assignment.findFirst({
    where: { id, itemId },
    select: { id: true, groupId: true, role: true, state: true, group: { select: { code: true } } },
  })
  return row && { ...row, code: row.group.code }
}

/** One deliverable of the item, or null. */
export async function getDeliverable(_: Actor, itemId: string, id: string) {
  if (!idField.safeParse(id).success) return null
  const row = await db.deliverable.findFirst({ where: { id, itemId } })
  return row && { ...row, plannedOn: toDay(row.plannedOn), reachedOn: toDay(row.reachedOn) }
}
