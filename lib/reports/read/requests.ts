// The requests of a report, newest meeting first, each with where it stands in its communiqué.
import { toDay } from '#lib/dates.ts'
import { db } from '#lib/db.ts'
import type { Prisma } from '#lib/generated/prisma/client.ts'
import type { Scope } from './scope.ts'

export const MOST_REQUESTS = 1000

const select = {
  id: true,
  reference: true,
  title: true,
  summary: true,
  quote: true,
  section: true,
  paragraph: true,
  sentence: true,
  response: true,
  responseReason: true,
  communique: { select: { id: true, title: true, meeting: { select: { heldOn: true } } } },
  themes: { take: 50, select: { theme: { select: { id: true, name: true, position: true } } } },
  items: { take: 50, select: { item: { select: { id: true } } } },
} as const satisfies Prisma.RequestSelect

export interface ReportTheme {
  id: string
  name: string
  position: number
}

/** As staff put the themes in order. */
export const byPlace = (a: ReportTheme, b: ReportTheme) => a.position - b.position || (a.id < b.id ? -1 : 1)

/** The first of the scope's requests; endorsements owe nothing and are not among them. */
export async function readRequests(scope: Scope) {
  const rows = await db.request.findMany({
    where: { ...scope.requests, kind: 'request' },
    orderBy: [
      { communique: { meeting: { heldOn: 'desc' } } },
      { communiqueId: 'asc' },
      { number: 'asc' },
      { id: 'asc' },
    ],
    take: MOST_REQUESTS,
    select,
  })
  return rows.map(({ themes, items, communique, ...request }) => ({
    ...request,
    heldOn: toDay(communique.meeting.heldOn),
    themes: themes.map(({ theme }) => theme).sort(byPlace),
    itemIds: items.map(({ item }) => item.id),
  }))
}

export type ReportRequest = Awaited<ReturnType<typeof readRequests>>[number]
