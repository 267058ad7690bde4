// The items of a report, each with what its rows say; in the order of the requests they began with.
import { toDay } from '#lib/dates.ts'
import { db } from '#lib/db.ts'
import type { Prisma } from '#lib/generated/prisma/client.ts'
import { itemStandSelect, toStand } from '#lib/meetings/standing.ts'
import type { Scope } from './scope.ts'

/** A report that lists more is read by nobody; it says what it leaves out. */
export const MOST_ITEMS = 1000

const select = {
  ...itemStandSelect,
  id: true,
  reference: true,
  title: true,
  healthCause: true,
  lastUpdateOn: true,
  holdReason: true,
  submittedAt: true,
  closedAt: true,
  closeReason: true,
  closeComment: true,
  supersededBy: { select: { reference: true } },
  lead: { select: { code: true } },
  assignments: {
    where: { role: 'collaborating', state: { in: ['proposed', 'accepted'] } },
    take: 50,
    select: { group: { select: { code: true } } },
    orderBy: [{ proposedAt: 'asc' }, { id: 'asc' }],
  },
  deliverables: {
    where: { reachedOn: null, approval: { not: 'discontinued' } },
    orderBy: [{ plannedOn: { sort: 'asc', nulls: 'last' } }, { createdAt: 'asc' }, { id: 'asc' }],
    take: 1,
    select: { kind: true, identifier: true, title: true, plannedOn: true },
  },
  requests: {
    orderBy: { request: { reference: 'asc' } },
    take: 50,
    select: { request: { select: { id: true, reference: true } } },
  },
} as const satisfies Prisma.ActionItemSelect

/** The first of the scope's items; the caller knows how many there are in all. */
export async function readItems(scope: Scope) {
  const rows = await db.actionItem.findMany({
    where: scope.items,
    orderBy: [
      { firstRequest: { communique: { meeting: { heldOn: 'desc' } } } },
      { firstRequest: { communiqueId: 'asc' } },
      { firstRequest: { number: 'asc' } },
      { number: 'asc' },
      { id: 'asc' },
    ],
    take: MOST_ITEMS,
    select,
  })
  return rows.map(({ lead, assignments, deliverables, requests, ...row }) => ({
    ...row,
    stand: toStand(row),
    lead: lead?.code ?? null,
    collaborators: assignments.map(({ group }) => group.code).sort(byCode),
    nextDeliverable: deliverables[0]
      ? { ...deliverables[0], plannedOn: toDay(deliverables[0].plannedOn) }
      : null,
    requests: requests.map(({ request }) => request),
  }))
}

export type ReportItem = Awaited<ReturnType<typeof readItems>>[number]

/** "SG2" before "SG11". */
const byCode = (a: string, b: string) => a.localeCompare(b, 'en', { numeric: true })
