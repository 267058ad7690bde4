// Who may do what with an action item, whatever its state; rules.ts says what may happen now.
import { type Actor, actsFor, isManager, isStaff } from '#lib/actor.ts'
import type { ActiveAssignment, ItemFacts } from './facts.ts'

type Leads = Pick<ItemFacts, 'leadGroupId'>

/** Create, edit, link requests, assign groups, set due dates, put on hold, resume. */
export const canManageItems = (actor: Actor) => isStaff(actor)

/** Deliverables, next state, submit as done, withdraw, name the action holder. */
export const canSteer = (actor: Actor, item: Leads) => isStaff(actor) || actsFor(actor, item.leadGroupId)

/** Accept or decline: the group's officers, or staff on its behalf. */
export const canAnswer = (actor: Actor, assignment: Pick<ActiveAssignment, 'groupId'>) =>
  isStaff(actor) || actsFor(actor, assignment.groupId)

/** The action holder logs progress for the responsible group, its officer or not. */
const holdsFor = (actor: Actor, item: Leads & Pick<ItemFacts, 'holderId'>) =>
  item.leadGroupId !== null && item.holderId === actor.id

/** Says how it stands: the responsible group (its action holder included) and staff. */
export const canSetHealth = (actor: Actor, item: Leads & Pick<ItemFacts, 'holderId'>) =>
  canSteer(actor, item) || holdsFor(actor, item)

/**
 * The groups on whose behalf the actor may log progress, the responsible one first: staff for each that has the
 * item (and for TSB, without a group), officers for their own, the action holder for the responsible one.
 */
export function groupsToReportFor(actor: Actor, item: ItemFacts): ActiveAssignment[] {
  return item.assignments
    .filter(
      (assignment) =>
        isStaff(actor) ||
        (assignment.role === 'responsible'
          ? actsFor(actor, assignment.groupId) || holdsFor(actor, item)
          : assignment.state === 'accepted' && actsFor(actor, assignment.groupId)),
    )
    .sort((a, b) => Number(b.role === 'responsible') - Number(a.role === 'responsible'))
}

export const canLogProgress = (actor: Actor, item: ItemFacts) =>
  isStaff(actor) || groupsToReportFor(actor, item).length > 0

/** The author, as long as the actor may log progress here; staff any. */
export const canCorrect = (actor: Actor, item: ItemFacts, update: { authorId: string }) =>
  isStaff(actor) || (update.authorId === actor.id && canLogProgress(actor, item))

/** Verify or return; the rule keeps people from judging their own work. */
export const canVerify = (actor: Actor) => isStaff(actor) || isManager(actor)

/** Close as not implemented, supersede, reopen. */
export const canDecide = (actor: Actor) => isManager(actor)
