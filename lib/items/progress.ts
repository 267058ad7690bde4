// Logging progress: text, health, evidence and, in the same step, the next state.
import { type Actor, actsFor, isStaff, readsInternal } from '#lib/actor.ts'
import { fromDay } from '#lib/dates.ts'
import type { Tx } from '#lib/db.ts'
import { assertMay, assertNow, invalidField } from '#lib/errors.ts'
import type { Prisma } from '#lib/generated/prisma/client.ts'
import type { ItemState, Visibility } from '#lib/generated/prisma/enums.ts'
import type { Call, Operation } from '#lib/mutation.ts'
import { answerRound } from '#lib/rounds/answers.ts'
import { changeItem } from './change.ts'
import { type Said as Deliverable, writeDeliverable } from './deliverables.ts'
import { addEvidence, type EvidenceRow, readEvidence } from './evidence.ts'
import type { LoadedItem } from './load.ts'
import { canLogProgress, canSetHealth, canSteer, groupsToReportFor } from './policy.ts'
import { whyNotBegin, whyNotLogProgress, whyNotPrepare } from './rules.ts'
import type { LogProgress } from './schema.ts'

/** Adds an update to the item. Throws `invalid` for a group that the actor does not report for, or a cause that is missing. */
export async function logProgress(call: Call, input: LogProgress) {
  return changeItem(call, 'item.log_progress', input, async (tx, operation, item) => {
    const { actor } = operation
    assertMay(canLogProgress(actor, item))
    if (input.health) assertMay(canSetHealth(actor, item))
    if (input.next) assertMay(canSteer(actor, item))
    const produced = producedBy(input)
    if (produced) assertMay(canSteer(actor, item))
    if (input.visibility === 'internal') assertMay(readsInternal(actor))
    if (input.visibility === 'group') assertMay(readsGroup(actor, item))
    if (input.noChange && input.next) invalidField('noChange', 'noChangeMoves')
    assertNow(whyNotLogProgress(item))
    if (input.next === 'in_preparation') assertNow(whyNotPrepare(item))
    if (input.next === 'in_progress') assertNow(whyNotBegin(item))
    assertOpenly({ ...input, moves: Boolean(input.health || input.next || produced) })
    assertCause(input)
    const { next, ...said } = input
    await writeUpdate(tx, operation, item, {
      ...said,
      groupId: reportingFor(item, operation, input.group),
      stateTo: next,
      evidence: readEvidence(input),
    })
    return {
      data: faceAfter(operation, item, said, next),
      events: [
        {
          action: 'progress.logged',
          from: {
            ...(next ? { state: item.state } : {}),
            ...(input.health ? { health: item.health } : {}),
          },
          to: { ...(next ? { state: next } : {}), ...(input.health ? { health: input.health } : {}) },
          visibility: input.visibility,
        },
        ...(produced ? [await writeDeliverable(tx, operation, item, produced)] : []),
      ],
    }
  })
}

interface Said {
  text: string
  health: LogProgress['health']
  healthCause: string
  visibility: Visibility
  noChange: boolean
}

/** Writes the append-only update with its evidence; it may answer a round. */
export async function writeUpdate(
  tx: Tx,
  operation: Operation,
  item: LoadedItem,
  said: Said & { groupId: string | null; stateTo: ItemState | null; evidence: readonly EvidenceRow[] },
): Promise<void> {
  const update = await tx.progressUpdate.create({
    data: {
      itemId: item.id,
      authorId: operation.actor.id,
      authorName: operation.actor.name,
      groupId: said.groupId,
      text: said.text,
      health: said.health,
      healthCause: said.healthCause || null,
      visibility: said.visibility,
      noChange: said.noChange,
      stateFrom: said.stateTo ? item.state : null,
      stateTo: said.stateTo,
      createdAt: operation.now,
    },
    select: { id: true, itemId: true, visibility: true },
  })
  await addEvidence(tx, operation, update, said.evidence)
  await answerRound(tx, item, { ...update, groupId: said.groupId })
}

/** What everybody sees of the item once the update is there: nothing of one that not everybody may read. */
export function faceAfter(
  { today }: Operation,
  item: Pick<LoadedItem, 'firstUpdateOn'>,
  said: Pick<Said, 'health' | 'healthCause' | 'visibility'>,
  next: ItemState | null,
): Prisma.ActionItemUncheckedUpdateInput {
  if (said.visibility !== 'register') return {}
  return {
    lastUpdateOn: fromDay(today),
    silentSince: fromDay(today),
    missedRoundOn: null,
    firstUpdateOn: fromDay(item.firstUpdateOn ?? today),
    ...(said.health ? { health: said.health, healthCause: said.healthCause || null } : {}),
    ...(next ? { state: next } : {}),
  }
}

/** Id of the group that the actor named or, for others than staff, the first they report for. Null: TSB. */
export function reportingFor(item: LoadedItem, { actor }: Operation, code: string): string | null {
  const groups = groupsToReportFor(actor, item)
  if (code === '') return isStaff(actor) ? null : (groups[0]?.groupId ?? null)
  return groups.find((group) => group.code === code)?.groupId ?? invalidField('group', 'groupUnknown')
}

/** Who may read what is marked for the groups of this item may write it. */
const readsGroup = (actor: Actor, item: LoadedItem) =>
  readsInternal(actor) || item.assignments.some(({ groupId }) => actsFor(actor, groupId))

/** At risk and off track want a cause. */
export function assertCause({ health, healthCause }: Pick<Said, 'health' | 'healthCause'>): void {
  if (health && health !== 'on_track' && healthCause === '') invalidField('healthCause', 'required')
}

/** The deliverable that the form names; null when it names none. */
function producedBy({
  deliverableKind: kind,
  deliverableIdentifier: identifier = '',
  deliverableTitle: title = '',
}: LogProgress): Deliverable | null {
  if (title === '') return identifier === '' ? null : invalidField('deliverableTitle', 'required')
  if (!kind) invalidField('deliverableKind', 'required')
  return { kind, identifier, title, url: null, plannedOn: null, reachedOn: null, approval: 'planned' }
}

/** Health, state and deliverables are everybody's to read, so the update that changes them is too. */
function assertOpenly({ visibility, moves }: { visibility: Visibility; moves: boolean }): void {
  if (visibility !== 'register' && moves) invalidField('visibility', 'visibilityMoves')
}
