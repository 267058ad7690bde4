// Which groups have an item: propose, accept, decline, end. One active lead at most; a new one ends the old one.
import type { Tx } from '#lib/db.ts'
import { assertMay, assertNow, notFound } from '#lib/errors.ts'
import type { Prisma } from '#lib/generated/prisma/client.ts'
import type { AssignmentRole, AssignmentState } from '#lib/generated/prisma/enums.ts'
import type { Call, Operation } from '#lib/mutation.ts'
import { changeItem, type ItemChange, type ItemEvent } from './change.ts'
import type { ActiveAssignment } from './facts.ts'
import { type FoundGroup, findGroup } from './find-group.ts'
import type { LoadedItem } from './load.ts'
import { canAnswer, canManageItems } from './policy.ts'
import { whyNotAnswer, whyNotAssign, whyNotEnd } from './rules.ts'
import type { AcceptAssignment, AssignGroup, DeclineAssignment, EndAssignment } from './schema.ts'

/** Proposes the item to a group as its lead or as collaborator. */
export async function assignGroup(call: Call, input: AssignGroup) {
  return changeItem(call, 'item.assign', input, async (tx, operation, item) => {
    assertMay(canManageItems(operation.actor))
    const group = await findGroup(tx, 'group', input.group, operation.today)
    return proposeGroup(tx, operation, item, group, input.role)
  })
}

/** The change that a proposal is, by whoever may decide on it: a new lead ends the old one. Throws `not_allowed_now`. */
export async function proposeGroup(
  tx: Tx,
  operation: Operation,
  item: LoadedItem,
  group: FoundGroup,
  role: AssignmentRole,
): Promise<ItemChange> {
  assertNow(whyNotAssign(item, group, role, operation.today))
  const replaced = item.assignments.filter(
    (active) => active.groupId === group.id || (role === 'responsible' && active.role === 'responsible'),
  )
  const events: ItemEvent[] = []
  for (const active of replaced) events.push(await settle(tx, operation, active, 'ended'))
  await tx.assignment.create({
    data: { itemId: item.id, groupId: group.id, role, proposedAt: operation.now },
    select: { id: true },
  })
  events.push({ action: 'assignment.proposed', to: { group: group.code, role } })
  const lostLead = replaced.some((active) => active.role === 'responsible')
  return settled(item, lostLead, events)
}

/** The group takes it on; staff may say so on its behalf. */
export async function acceptAssignment(call: Call, input: AcceptAssignment) {
  return changeItem(call, 'item.accept', input, async (tx, operation, item) => {
    const assignment = await findAssignment(tx, item, input.assignmentId)
    assertMay(canAnswer(operation.actor, assignment))
    assertNow(whyNotAnswer(item, assignment))
    return { events: [await settle(tx, operation, assignment, 'accepted')] }
  })
}

/** The group does not take it on, and says why. */
export async function declineAssignment(call: Call, input: DeclineAssignment) {
  return changeItem(call, 'item.decline', input, async (tx, operation, item) => {
    const assignment = await findAssignment(tx, item, input.assignmentId)
    assertMay(canAnswer(operation.actor, assignment))
    assertNow(whyNotAnswer(item, assignment))
    const event = await settle(tx, operation, assignment, 'declined', input.reason)
    return settled(item, assignment.role === 'responsible', [event])
  })
}

/** Staff end an assignment. */
export async function endAssignment(call: Call, input: EndAssignment) {
  return changeItem(call, 'item.end_assignment', input, async (tx, operation, item) => {
    assertMay(canManageItems(operation.actor))
    const assignment = await findAssignment(tx, item, input.assignmentId)
    assertNow(whyNotEnd(item, assignment))
    const event = await settle(tx, operation, assignment, 'ended', input.reason || null)
    return settled(item, assignment.role === 'responsible', [event])
  })
}

async function findAssignment(tx: Tx, item: LoadedItem, id: string): Promise<ActiveAssignment> {
  const row = await tx.assignment.findFirst({
    where: { id, itemId: item.id },
    select: { id: true, groupId: true, role: true, state: true, group: { select: { code: true } } },
  })
  if (!row) throw notFound()
  const { group, ...assignment } = row
  return { ...assignment, code: group.code }
}

async function settle(
  tx: Tx,
  { actor, now }: Operation,
  assignment: ActiveAssignment,
  state: Exclude<AssignmentState, 'proposed'>,
  reason: string | null = null,
): Promise<ItemEvent> {
  const at =
    state === 'ended'
      ? { endedAt: now }
      : { decidedAt: now, decidedById: actor.id, decidedByName: actor.name }
  await tx.assignment.update({
    where: { id: assignment.id },
    data: { state, reason, version: { increment: 1 }, ...at },
    select: { id: true },
  })
  const { code: group, role } = assignment
  return {
    action: `assignment.${state}`,
    from: { group, role, state: assignment.state },
    to: { group, role, state },
    reason,
  }
}

/** Without a lead nothing is in preparation, and nobody holds the next step for it. */
function withoutLead(item: LoadedItem): ItemChange {
  const data: Prisma.ActionItemUncheckedUpdateInput = { holderId: null, holderSince: null }
  const events: ItemEvent[] = []
  const back = { from: { state: 'in_preparation' }, to: { state: 'not_started' } }
  if (item.state === 'in_preparation') {
    data.state = 'not_started'
    events.push({ action: 'item.fell_back', ...back })
  }
  if (item.stateBeforeHold === 'in_preparation') data.stateBeforeHold = 'not_started'
  if (item.holderId)
    events.push({ action: 'item.holder_named', from: { holder: item.holderName }, to: { holder: null } })
  return { data, events }
}

/** The change with what follows when the responsible group is gone. */
function settled(item: LoadedItem, lostLead: boolean, events: readonly ItemEvent[]): ItemChange {
  if (!lostLead) return { events }
  const gone = withoutLead(item)
  return { data: gone.data, events: [...events, ...gone.events] }
}
