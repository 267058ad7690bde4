// What may happen to a reporting round now. Each rule answers null, or the key and values of a sentence in messages/ `why`.
import type { Day } from '#lib/dates.ts'
import type { Why } from '#lib/errors.ts'
import type { AssignmentState } from '#lib/generated/prisma/enums.ts'

interface Standing {
  closedAt: Date | null
}

/** A closed round is as it was frozen. */
export const whyNotRun = (round: Standing): Why | null => (round.closedAt ? { key: 'round_is_closed' } : null)

/** `items`: how many answers it would ask for. */
export function whyNotOpen(asked: { dueOn: Day; items: number }, today: Day): Why | null {
  if (asked.dueOn < today) return { key: 'round_due_in_the_past' }
  return asked.items > 0 ? null : { key: 'round_asks_nothing' }
}

/** An extension gives more time. */
export function whyNotExtend(round: Standing & { dueOn: Day }, dueOn: Day, today: Day): Why | null {
  const closed = whyNotRun(round)
  if (closed) return closed
  if (dueOn <= round.dueOn) return { key: 'round_due_not_later' }
  return dueOn < today ? { key: 'round_due_in_the_past' } : null
}

export interface AddedItem {
  reference: string
  closedAt: Date | null
  leadState: AssignmentState | null
  /** Name of the open round that asks for the item already. */
  askedBy: string | null
}

/** Owed are answers about open items that a group has accepted, each to one open round. */
export function whyNotAdd(round: Standing, item: AddedItem): Why | null {
  const values = { item: item.reference }
  if (round.closedAt) return { key: 'round_is_closed' }
  if (item.askedBy !== null) return { key: 'item_asked_already', values: { ...values, round: item.askedBy } }
  if (item.closedAt) return { key: 'added_item_is_closed', values }
  return item.leadState === 'accepted' ? null : { key: 'added_item_not_accepted', values }
}

/** `mails`: how many would be written. */
export const whyNotRemind = (round: Standing, mails: number): Why | null =>
  whyNotRun(round) ?? (mails > 0 ? null : { key: 'nobody_to_remind' })

/** `left`: how many officers have not got the call yet. */
export const whyNotCall = (round: Standing, left: number): Why | null =>
  whyNotRun(round) ?? (left > 0 ? null : { key: 'round_call_reached_all' })

export const whyNotClose = whyNotRun

/** `elsewhere`: one of its items that another open round asks for meanwhile. */
export function whyNotReopenRound(
  round: Standing,
  elsewhere: { item: string; round: string } | null,
): Why | null {
  if (!round.closedAt) return { key: 'round_is_open' }
  return elsewhere ? { key: 'item_asked_already', values: elsewhere } : null
}

/** Answers not given by the due date are late as long as the round is open. */
export const isLate = (round: Standing & { dueOn: Day }, today: Day) =>
  round.closedAt === null && round.dueOn < today
