// Requests and action items for tests, made straight in the database in the state that a test starts from.
import { randomUUID } from 'node:crypto'
import { fromDay } from '#lib/dates.ts'
import { db } from '#lib/db.ts'
import type { AssignmentRole, AssignmentState, ItemState } from '#lib/generated/prisma/enums.ts'
import { referenceKey } from '#lib/identifiers.ts'
import { NOW, TODAY } from '#test/people.ts'

let made = 0

/** A registered request of a meeting of its own. */
export async function makeRequest(parts: { kind?: 'request' | 'endorsement' } = {}) {
  const prefix = `T${++made}-${randomUUID().slice(0, 8)}`
  const communique = await db.communique.create({
    data: {
      slug: prefix.toLowerCase(),
      title: `Communiqué ${prefix}`,
      nextRequestNumber: 2,
      meeting: {
        create: {
          name: 'CxO meeting',
          prefix,
          heldOn: fromDay('2025-06-01'),
          city: 'Geneva',
          country: 'Switzerland',
        },
      },
    },
    select: { id: true },
  })
  return db.request.create({
    data: {
      communiqueId: communique.id,
      number: 1,
      reference: `${prefix}-01`,
      kind: parts.kind ?? 'request',
      title: 'Publish a register of pier numbers',
      paragraph: '3',
      sentence: 1,
      verb: 'called on',
      addressee: 'ITU',
    },
    select: { id: true, reference: true, version: true },
  })
}

export interface ItemParts {
  state?: ItemState
  /** Id of the responsible group. */
  lead?: string
  leadState?: AssignmentState
  /** Ids of collaborating groups that accepted. */
  collaborators?: string[]
  holderId?: string
  submittedById?: string
  request?: { id: string; reference: string }
}

export interface MadeItem {
  id: string
  reference: string
  version: number
  state: ItemState
  assignments: { id: string; groupId: string; role: AssignmentRole; state: AssignmentState }[]
}

/** An item in the state asked for, with what the database demands of that state. */
export async function makeItem(parts: ItemParts = {}): Promise<MadeItem> {
  const request = parts.request ?? (await makeRequest())
  const state = parts.state ?? 'not_started'
  const reference = `${request.reference}-${++made}`
  const other = state === 'superseded' ? await makeItem() : null
  const groups = [
    ...(parts.lead
      ? [{ groupId: parts.lead, role: 'responsible' as const, state: parts.leadState ?? 'accepted' }]
      : []),
    ...(parts.collaborators ?? []).map((groupId) => ({
      groupId,
      role: 'collaborating' as const,
      state: 'accepted' as const,
    })),
  ]
  const { id } = await db.actionItem.create({
    data: {
      reference,
      referenceKey: referenceKey(reference),
      firstRequestId: request.id,
      number: made,
      title: `Item ${reference}`,
      state,
      silentSince: fromDay(TODAY),
      createdAt: NOW,
      holderId: parts.holderId ?? null,
      stateBeforeHold: state === 'on_hold' ? 'in_progress' : null,
      submittedById: parts.submittedById ?? null,
      closedAt: ['closed_implemented', 'closed_not_implemented', 'superseded'].includes(state) ? NOW : null,
      closeReason: state === 'closed_not_implemented' ? 'no_contributions' : null,
      supersededById: other?.id ?? null,
      requests: { create: { requestId: request.id } },
      assignments: { create: groups },
    },
    select: { id: true },
  })
  return db.actionItem.findUniqueOrThrow({
    where: { id },
    select: {
      id: true,
      reference: true,
      version: true,
      state: true,
      assignments: { select: { id: true, groupId: true, role: true, state: true } },
    },
  })
}
