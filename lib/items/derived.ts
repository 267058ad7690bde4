// What follows from an item's row and the day: late, silent, waiting, and how it stands. Never stored.
import { type Day, daysBetween } from '#lib/dates.ts'
import type { Why } from '#lib/errors.ts'
import type { AssignmentState, Health, ItemState, ResponseKind } from '#lib/generated/prisma/enums.ts'
import { isOpen, REPORTING_STATES, WORKING_STATES } from './states.ts'

export const DUE_SOON_DAYS = 30
export const LONG_OVERDUE_DAYS = 365
export const STALE_DAYS = 90

/** What of an item the derived words look at. */
export interface ItemStand {
  state: ItemState
  dueOn: Day | null
  health: Health | null
  /** Day of the latest update, else of creation. */
  silentSince: Day
  /** A round closed on that day while the item's answer was owed, and no update came since. */
  missedRoundOn: Day | null
  holdReviewOn: Day | null
  /** The active (proposed or accepted) responsible group. */
  leadGroupId: string | null
  leadState: AssignmentState | null
}

const isOneOf = (states: readonly ItemState[], state: ItemState) => states.includes(state)

/** Days past the due date of an item that still owes it; 0 when it is not late. */
export function daysLate(item: ItemStand, today: Day): number {
  if (!item.dueOn || !isOneOf(WORKING_STATES, item.state)) return 0
  return Math.max(0, daysBetween(item.dueOn, today))
}

export const isOverdue = (item: ItemStand, today: Day) => daysLate(item, today) > 0

export const isLongOverdue = (item: ItemStand, today: Day) => daysLate(item, today) >= LONG_OVERDUE_DAYS

/** Due today or within 30 days, and still owed. */
export function isDueSoon(item: ItemStand, today: Day): boolean {
  if (!item.dueOn || !isOneOf(WORKING_STATES, item.state)) return false
  const days = daysBetween(today, item.dueOn)
  return days >= 0 && days <= DUE_SOON_DAYS
}

/** In preparation or in progress, and no update for 90 days or in the last closed round that covered it. */
export const isStale = (item: ItemStand, today: Day) =>
  isOneOf(REPORTING_STATES, item.state) &&
  (daysBetween(item.silentSince, today) >= STALE_DAYS ||
    (item.missedRoundOn !== null && item.missedRoundOn <= today))

export const isUnassigned = (item: ItemStand) => isOpen(item.state) && item.leadGroupId === null

export const isAwaitingAcceptance = (item: ItemStand) => isOpen(item.state) && item.leadState === 'proposed'

export const isAwaitingVerification = (item: ItemStand) => item.state === 'submitted'

export const isPastHoldReview = (item: ItemStand, today: Day) =>
  item.state === 'on_hold' && item.holdReviewOn !== null && item.holdReviewOn < today

/** Overdue, off track, stale, or past its hold review. */
export const isStuck = (item: ItemStand, today: Day) =>
  isOpen(item.state) &&
  (isOverdue(item, today) ||
    item.health === 'off_track' ||
    isStale(item, today) ||
    isPastHoldReview(item, today))

export type ItemStanding = 'implemented' | 'closed_otherwise' | 'without_group' | 'stuck' | 'moving'

/** How an item stands: the first of these that fits. */
export function itemStanding(item: ItemStand, today: Day): ItemStanding {
  if (item.state === 'closed_implemented') return 'implemented'
  if (!isOpen(item.state)) return 'closed_otherwise'
  if (isUnassigned(item)) return 'without_group'
  return isStuck(item, today) ? 'stuck' : 'moving'
}

export type RequestStanding = ItemStanding | 'answered' | 'without_item'

const WORST_FIRST = ['without_group', 'stuck', 'moving', 'implemented', 'closed_otherwise'] as const

const ANSWERS_WITHOUT_ITEM: readonly ResponseKind[] = ['noted', 'not_accepted', 'not_applicable']

/** How a request stands: as its worst open item, else as its best closed one; without items, as its response says. */
export function requestStanding(response: ResponseKind, items: readonly ItemStanding[]): RequestStanding {
  const worst = WORST_FIRST.find((standing) => items.includes(standing))
  if (worst) return worst
  return ANSWERS_WITHOUT_ITEM.includes(response) ? 'answered' : 'without_item'
}

/**
 * What the item waits for, as a sentence of messages/ `items.waitsFor` (values: `group`, the lead's code);
 * null when it waits for nobody in particular.
 */
export function waitsFor(item: ItemStand & { leadCode: string | null }, today: Day): Why | null {
  if (!isOpen(item.state)) return null
  if (isAwaitingVerification(item)) return { key: 'verification' }
  if (item.state === 'on_hold') return isPastHoldReview(item, today) ? { key: 'hold_review' } : null
  if (item.leadCode === null) return { key: 'responsible_group' }
  if (isAwaitingAcceptance(item)) return { key: 'acceptance', values: { group: item.leadCode } }
  if (isStale(item, today) || isOverdue(item, today))
    return { key: 'update', values: { group: item.leadCode } }
  return null
}
