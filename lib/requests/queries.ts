// Reads of one request: its page and its forms.
import { type Actor, visibleTo } from '#lib/actor.ts'
import { type Day, toDay } from '#lib/dates.ts'
import { db } from '#lib/db.ts'
import type { Prisma } from '#lib/generated/prisma/client.ts'
import { listParagraphs } from '#lib/items/queries.ts'
import { itemStandSelect, statementStanding } from '#lib/meetings/standing.ts'
import { storedGroups } from '#lib/meetings/stored.ts'
import type { RequestFacts } from './rules.ts'

const otherSelect = { reference: true, title: true, response: true, withdrawnAt: true } as const

const select = {
  id: true,
  reference: true,
  version: true,
  kind: true,
  title: true,
  summary: true,
  quote: true,
  section: true,
  paragraph: true,
  startOffset: true,
  endOffset: true,
  verb: true,
  addressee: true,
  suggestedGroups: true,
  response: true,
  responseReason: true,
  respondedByName: true,
  respondedAt: true,
  withdrawnAt: true,
  withdrawnReason: true,
  communiqueId: true,
  communique: {
    select: { slug: true, title: true, meeting: { select: { name: true, heldOn: true } } },
  },
  themes: { take: 50, select: { theme: { select: { id: true, name: true, slug: true } } } },
  items: {
    orderBy: { item: { reference: 'asc' } },
    take: 200,
    select: {
      item: {
        select: { ...itemStandSelect, reference: true, title: true, lead: { select: { code: true } } },
      },
    },
  },
  related: { take: 50, select: { related: { select: otherSelect } } },
  relatedBy: { take: 50, select: { request: { select: otherSelect } } },
} as const satisfies Prisma.RequestSelect

/** The request with its place, its answer, its items and the same wish of other years; null where there is none. */
export async function getRequest(actor: Actor, reference: string, today: Day) {
  const row = await db.request.findUnique({ where: { reference }, select })
  if (!row) return null
  const [paragraphs, changes] = await Promise.all([
    listParagraphs([row]),
    db.event.count({ where: { requestId: row.id, AND: visibleTo(actor) }, take: 1001 }),
  ])
  const { communique, items, related, relatedBy, themes, suggestedGroups, ...request } = row
  return {
    ...request,
    communique: { ...communique, heldOn: toDay(communique.meeting.heldOn) },
    context: paragraphs.get(`${row.communiqueId} ${row.paragraph}`) ?? null,
    standing: statementStanding(row, today),
    suggested: storedGroups(suggestedGroups),
    themes: themes.map(({ theme }) => theme),
    items: items.map(({ item }) => item),
    related: [...related.map((link) => link.related), ...relatedBy.map((link) => link.request)].sort(
      (a, b) => (a.reference < b.reference ? -1 : 1),
    ),
    facts: {
      reference: row.reference,
      kind: row.kind,
      isWithdrawn: row.withdrawnAt !== null,
      items: items.map(({ item }) => ({ reference: item.reference, state: item.state })),
    } satisfies RequestFacts,
    changes,
  }
}

export type RequestDetails = NonNullable<Awaited<ReturnType<typeof getRequest>>>
