// What may happen to an action item now. Each rule answers null, or the key and values of a sentence in messages/ `why`.
import { type Actor, actsFor } from '#lib/actor.ts'
import type { Day } from '#lib/dates.ts'
import type { Why } from '#lib/errors.ts'
import type { AssignmentState } from '#lib/generated/prisma/enums.ts'
import type { ActiveAssignment, ItemFacts } from './facts.ts'
import { type Act, isOpen, mayStart } from './states.ts'

/** Closed items owe nothing and take nothing but reopening. */
export const whyNotChange = (item: Pick<ItemFacts, 'state'>): Why | null =>
  isOpen(item.state) ? null : { key: 'item_is_closed' }

/** The state table's answer; `state` is put into words by the screen. */
function whyNotStart(act: Act, item: ItemFacts): Why | null {
  if (mayStart(act, item.state)) return null
  if (!isOpen(item.state)) return { key: 'item_is_closed' }
  if (item.state === 'on_hold') return { key: 'item_is_on_hold' }
  return { key: `cannot_${act}_yet` }
}

/** Moving to in preparation. */
export function whyNotPrepare(item: ItemFacts): Why | null {
  if (isOpen(item.state) && item.state !== 'on_hold' && item.state !== 'not_started')
    return { key: 'already_begun' }
  return whyNotStart('prepare', item) ?? (item.leadGroupId ? null : { key: 'needs_responsible_group' })
}

/** Moving to in progress with the update that is being logged. */
export function whyNotBegin(item: ItemFacts): Why | null {
  if (item.state === 'in_progress' || item.state === 'submitted') return { key: 'already_begun' }
  return whyNotStart('begin', item)
}

/** Going where no act leads: from a hold one resumes where one was, and what was begun stays so. */
export function whyNotLeave(item: ItemFacts): Why {
  if (!isOpen(item.state)) return { key: 'item_is_closed' }
  if (item.state === 'on_hold')
    return { key: 'resumes_elsewhere', values: { state: item.stateBeforeHold ?? '' } }
  return { key: 'begun_for_good' }
}

export const whyNotLogProgress = whyNotChange

export const whyNotHold = (item: ItemFacts): Why | null => whyNotStart('hold', item)

/** A hold is reviewed on a day that is still to come. */
export const whyNotReviewOn = (reviewOn: Day, today: Day): Why | null =>
  reviewOn > today ? null : { key: 'review_in_the_past' }

export function whyNotResume(item: ItemFacts): Why | null {
  if (isOpen(item.state) && item.state !== 'on_hold') return { key: 'not_on_hold' }
  return whyNotStart('resume', item)
}

/** The states alone, for the screen that offers the form. */
export function whyNotOfferSubmit(item: ItemFacts): Why | null {
  if (item.state === 'submitted') return { key: 'already_submitted' }
  return whyNotStart('submit', item)
}

/** `evidence`: how many pieces the item has, those sent with the submission included. */
export const whyNotSubmit = (item: ItemFacts, evidence: number): Why | null =>
  whyNotOfferSubmit(item) ?? (evidence > 0 ? null : { key: 'needs_evidence' })

export const whyNotWithdraw = (item: ItemFacts): Why | null => whyNotStart('withdraw', item)

/** Nobody verifies what they submitted, or what a group of which they are an officer leads. */
function whyNotJudge(item: ItemFacts, actor: Actor): Why | null {
  if (item.submittedById === actor.id) return { key: 'own_submission' }
  if (actsFor(actor, item.leadGroupId)) return { key: 'own_group', values: { group: item.leadCode ?? '' } }
  return null
}

export const whyNotVerify = (item: ItemFacts, actor: Actor): Why | null =>
  whyNotStart('verify', item) ?? whyNotJudge(item, actor)

export const whyNotReturn = (item: ItemFacts, actor: Actor): Why | null =>
  whyNotStart('return', item) ?? whyNotJudge(item, actor)

export const whyNotClose = (item: ItemFacts): Why | null => whyNotStart('close', item)

/** `chain`: references of what the other item is superseded by, step by step, itself first. */
export function whyNotSupersede(item: ItemFacts, chain: readonly string[]): Why | null {
  const [other] = chain
  if (other === item.reference) return { key: 'supersedes_itself' }
  if (chain.includes(item.reference))
    return { key: 'supersedes_in_a_circle', values: { other: other ?? '', item: item.reference } }
  return whyNotStart('supersede', item)
}

export const whyNotReopen = (item: ItemFacts): Why | null =>
  mayStart('reopen', item.state) ? null : { key: 'item_is_open' }

/** A group that has ended takes on nothing. */
export const whyNotProposeTo = (group: { code: string; endedOn: Day | null }, today: Day): Why | null =>
  group.endedOn !== null && group.endedOn <= today
    ? { key: 'group_has_ended', values: { group: group.code } }
    : null

/** Assigning a group, in either role. */
export function whyNotAssign(
  item: ItemFacts,
  group: { id: string; code: string; endedOn: Day | null },
  role: ActiveAssignment['role'],
  today: Day,
): Why | null {
  const active = item.assignments.find((assignment) => assignment.groupId === group.id)
  if (!isOpen(item.state)) return { key: 'item_is_closed' }
  const ended = whyNotProposeTo(group, today)
  if (ended) return ended
  if (active?.role === 'responsible') return { key: 'already_responsible', values: { group: group.code } }
  if (active && role === 'collaborating')
    return { key: 'already_collaborating', values: { group: group.code } }
  return null
}

/** Accepting or declining: once; later, staff end the assignment. */
export function whyNotAnswer(
  item: ItemFacts,
  assignment: { code: string; state: AssignmentState },
): Why | null {
  if (!isOpen(item.state)) return { key: 'item_is_closed' }
  if (assignment.state === 'proposed') return null
  return { key: `already_${assignment.state}`, values: { group: assignment.code } }
}

export function whyNotEnd(item: ItemFacts, assignment: { code: string; state: AssignmentState }): Why | null {
  if (!isOpen(item.state)) return { key: 'item_is_closed' }
  if (assignment.state === 'proposed' || assignment.state === 'accepted') return null
  return { key: `already_${assignment.state}`, values: { group: assignment.code } }
}

/** A request stays linked as long as it is the item's only one. */
export const whyNotUnlink = (requests: readonly string[]): Why | null =>
  requests.length > 1 ? null : { key: 'last_request' }

/** Correcting an update: each is corrected once; a correction can be corrected itself. */
export function whyNotCorrect(item: ItemFacts, update: { isCorrected: boolean }): Why | null {
  return whyNotChange(item) ?? (update.isCorrected ? { key: 'already_corrected' } : null)
}

/** The action holder acts for the responsible group, so there has to be one. */
export const whyNotNameHolder = (item: ItemFacts): Why | null =>
  whyNotChange(item) ?? (item.leadGroupId ? null : { key: 'needs_responsible_group' })
