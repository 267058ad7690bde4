// Requests and action items as rows of lists, made straight in the database.

import { type Day, fromDay } from '#lib/dates.ts'
import { db } from '#lib/db.ts'
import type { Health, ItemState, ResponseKind, Visibility } from '#lib/generated/prisma/enums.ts'
import { TODAY } from '#test/people.ts'

let made = 0

/** A meeting and its communiqué; the prefix gives the references. */
export async function makeCommunique(prefix: string, heldOn: Day = '2024-12-09') {
  return db.communique.create({
    data: {
      slug: prefix.toLowerCase(),
      title: `Communiqué ${prefix}`,
      meeting: {
        create: {
          name: prefix,
          prefix,
          heldOn: fromDay(heldOn),
          city: 'Dubai',
          country: 'United Arab Emirates',
        },
      },
    },
    select: { id: true, slug: true, meeting: { select: { prefix: true } } },
  })
}

interface RequestParts {
  kind?: 'request' | 'endorsement'
  title?: string
  quote?: string
  response?: ResponseKind
  isWithdrawn?: boolean
}

/** A request of the communiqué, with the next number. */
export async function makeRequest(
  communique: { id: string; meeting: { prefix: string } },
  parts: RequestParts = {},
) {
  const number = (await db.request.count({ where: { communiqueId: communique.id } })) + 1
  return db.request.create({
    data: {
      communiqueId: communique.id,
      number,
      reference: `${communique.meeting.prefix}-${String(number).padStart(2, '0')}`,
      kind: parts.kind ?? 'request',
      title: parts.title ?? `Request ${number}`,
      quote: parts.quote ?? null,
      response: parts.response ?? 'under_consideration',
      paragraph: String(number),
      sentence: 1,
      verb: 'encouraged',
      addressee: 'ITU-T',
      ...(parts.isWithdrawn ? { withdrawnAt: fromDay(TODAY), withdrawnReason: 'A mistake' } : {}),
    },
    select: { id: true, reference: true },
  })
}

interface ItemParts {
  title?: string
  state?: ItemState
  dueOn?: Day | null
  health?: Health | null
  lastUpdateOn?: Day | null
  silentSince?: Day
  missedRoundOn?: Day
  holdReviewOn?: Day
  holderId?: string
  themeIds?: string[]
  /** The responsible group, and whether it has accepted. */
  lead?: { id: string; accepted?: boolean }
  collaborators?: { id: string; accepted?: boolean }[]
}

/** An item that answers the request, as it stands in its row. */
export async function makeItem(request: { id: string; reference: string }, parts: ItemParts = {}) {
  const state = parts.state ?? 'in_progress'
  const number = (await db.actionItem.count({ where: { firstRequestId: request.id } })) + 1
  const reference = `${request.reference}-${number}`
  const other = state === 'superseded' ? await db.actionItem.findFirstOrThrow({ select: { id: true } }) : null
  const item = await db.actionItem.create({
    data: {
      reference,
      referenceKey: reference.toLowerCase().replaceAll('-', ''),
      firstRequestId: request.id,
      number,
      title: parts.title ?? `Item ${++made}`,
      state,
      dueOn: fromDay(parts.dueOn ?? null),
      health: parts.health ?? null,
      lastUpdateOn: fromDay(parts.lastUpdateOn ?? null),
      silentSince: fromDay(parts.silentSince ?? parts.lastUpdateOn ?? TODAY),
      missedRoundOn: fromDay(parts.missedRoundOn ?? null),
      holderId: parts.holderId ?? null,
      stateBeforeHold: state === 'on_hold' ? 'in_progress' : null,
      holdReviewOn: fromDay(parts.holdReviewOn ?? null),
      submittedAt: state === 'submitted' ? fromDay(TODAY) : null,
      closedAt: /^(closed|superseded)/.test(state) ? fromDay(TODAY) : null,
      closeReason: state === 'closed_not_implemented' ? 'no_consensus' : null,
      supersededById: other?.id ?? null,
      requests: { create: { requestId: request.id } },
      themes: { create: (parts.themeIds ?? []).map((themeId) => ({ themeId })) },
    },
    select: { id: true, reference: true },
  })
  const groups = [
    ...(parts.lead ? [{ ...parts.lead, role: 'responsible' as const }] : []),
    ...(parts.collaborators ?? []).map((group) => ({ ...group, role: 'collaborating' as const })),
  ]
  for (const { id, accepted = true, role } of groups) {
    await db.assignment.create({
      data: { itemId: item.id, groupId: id, role, state: accepted ? 'accepted' : 'proposed' },
    })
  }
  return item
}

/** Progress on the item, as everybody may read it unless told otherwise. */
export async function makeUpdate(
  item: { id: string },
  author: { id: string; name: string },
  text: string,
  visibility: Visibility = 'register',
) {
  return db.progressUpdate.create({
    data: { itemId: item.id, authorId: author.id, authorName: author.name, text, visibility },
    select: { id: true },
  })
}
