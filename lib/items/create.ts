// An action item made from one or several requests, with the groups proposed for it.
import { type Day, fromDay } from '#lib/dates.ts'
import type { Tx } from '#lib/db.ts'
import { assertMay, assertNow, invalidField } from '#lib/errors.ts'
import { recordEvent } from '#lib/events.ts'
import { referenceKey } from '#lib/identifiers.ts'
import { type Call, mutate, type Operation } from '#lib/mutation.ts'
import { findRequest } from '#lib/requests/find.ts'
import { lockRequests } from '#lib/requests/lock.ts'
import { findThemes } from '#lib/themes/find.ts'
import type { ItemPointer } from './change.ts'
import { findGroup } from './find-group.ts'
import { canManageItems } from './policy.ts'
import { whyNotProposeTo } from './rules.ts'
import type { CreateItem } from './schema.ts'

export interface NewItem {
  /** The first gives the reference. */
  requestIds: readonly string[]
  title: string
  summary: string
  themeIds: readonly string[]
  leadGroupId: string | null
  collaboratorGroupIds: readonly string[]
  dueOn?: Day | null
}

/** Makes an item from the requests named. Throws `invalid` for what is not known, `not_allowed_now` for a withdrawn request. */
export async function createItem(call: Call, input: CreateItem): Promise<ItemPointer> {
  return mutate(call, 'item.create', async (tx, operation) => {
    assertMay(canManageItems(operation.actor))
    const keys = [...new Set(input.requests.map((reference) => reference.trim().toLowerCase()))]
    // Nobody withdraws them meanwhile.
    await lockRequests(tx, keys)
    const chosen = []
    for (const key of keys) chosen.push(await findRequest(tx, 'requests', key))
    const withdrawn = chosen.find((request) => request.isWithdrawn)
    assertNow(withdrawn ? { key: 'request_withdrawn', values: { request: withdrawn.reference } } : null)
    await findThemes(tx, input.themes)
    const lead = input.lead ? await findOpenGroup(tx, operation, 'lead', input.lead) : null
    const collaborators = []
    for (const code of input.collaborators.filter(Boolean))
      collaborators.push(await findOpenGroup(tx, operation, 'collaborators', code))
    const reference = await createItemIn(tx, operation, {
      requestIds: chosen.map(({ id }) => id),
      title: input.title,
      summary: input.summary,
      themeIds: input.themes,
      leadGroupId: lead?.id ?? null,
      collaboratorGroupIds: collaborators.map(({ id }) => id).filter((id) => id !== lead?.id),
      dueOn: input.dueOn,
    })
    return { reference }
  })
}

/** A group that has ended takes on nothing. */
async function findOpenGroup(tx: Tx, { today }: Operation, field: string, code: string) {
  const group = await findGroup(tx, field, code, today)
  assertNow(whyNotProposeTo(group, today))
  return group
}

/**
 * Makes the item inside the operation's transaction and returns its reference: the first request's plus a number. Whoever holds
 * an item already has locked the requests before it (lib/requests/lock.ts).
 */
export async function createItemIn(tx: Tx, operation: Operation, item: NewItem): Promise<string> {
  const firstRequestId = item.requestIds[0] ?? ''
  // Two statements: the second must see what whoever held the lock has written.
  await tx.$queryRaw`SELECT id FROM request WHERE id = ${firstRequestId}::uuid FOR NO KEY UPDATE`
  const [first] = await tx.$queryRaw<{ reference: string; number: number }[]>`
    SELECT r.reference, coalesce((SELECT max(i.number) FROM action_item i WHERE i.first_request_id = r.id), 0) + 1 AS number
      FROM request r WHERE r.id = ${firstRequestId}::uuid`
  if (!first) invalidField('requests', 'requestUnknown')
  const reference = `${first.reference}-${first.number}`
  const groups = [
    ...(item.leadGroupId ? [{ groupId: item.leadGroupId, role: 'responsible' as const }] : []),
    ...[...new Set(item.collaboratorGroupIds)].map((groupId) => ({
      groupId,
      role: 'collaborating' as const,
    })),
  ]
  const created = await tx.actionItem.create({
    data: {
      reference,
      referenceKey: referenceKey(reference),
      firstRequestId,
      number: first.number,
      title: item.title,
      summary: item.summary,
      dueOn: fromDay(item.dueOn ?? null),
      silentSince: fromDay(operation.today),
      createdAt: operation.now,
      requests: { create: [...new Set(item.requestIds)].map((requestId) => ({ requestId })) },
      themes: { create: [...new Set(item.themeIds)].map((themeId) => ({ themeId })) },
      assignments: { create: groups.map((group) => ({ ...group, proposedAt: operation.now })) },
    },
    select: { id: true, assignments: { select: { role: true, group: { select: { code: true } } } } },
  })
  const codes = (role: string) =>
    created.assignments.filter((assignment) => assignment.role === role).map(({ group }) => group.code)
  await recordEvent(tx, operation, {
    subjectType: 'item',
    subjectId: created.id,
    subject: reference,
    action: 'item.created',
    to: {
      title: item.title,
      responsible: codes('responsible')[0] ?? null,
      collaborating: codes('collaborating'),
      dueOn: item.dueOn ?? null,
    },
    itemId: created.id,
    requestId: firstRequestId,
    version: 1,
  })
  for (const requestId of new Set(item.requestIds.slice(1)))
    await recordLink(tx, operation, created.id, reference, requestId)
  return reference
}

/** A further request of the new item: its own history tells of it too. */
async function recordLink(tx: Tx, operation: Operation, itemId: string, subject: string, requestId: string) {
  const request = await tx.request.findUniqueOrThrow({
    where: { id: requestId },
    select: { reference: true },
  })
  await recordEvent(tx, operation, {
    ...{ subjectType: 'item', subjectId: itemId, subject, itemId, requestId, version: 1 },
    action: 'item.request_linked',
    to: { request: request.reference },
  })
}
