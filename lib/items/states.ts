// The states of an action item as a table: which act moves it from where to where, who may, and what it needs.
import type { ItemState } from '#lib/generated/prisma/enums.ts'

export const OPEN_STATES = [
  'not_started',
  'in_preparation',
  'in_progress',
  'on_hold',
  'submitted',
] as const satisfies readonly ItemState[]

export const CLOSED_STATES = [
  'closed_implemented',
  'closed_not_implemented',
  'superseded',
] as const satisfies readonly ItemState[]

/** In these an item owes its date: it can be due soon or overdue. */
export const WORKING_STATES = [
  'not_started',
  'in_preparation',
  'in_progress',
] as const satisfies readonly ItemState[]

/** In these an item owes updates: silence makes it stale. */
export const REPORTING_STATES = ['in_preparation', 'in_progress'] as const satisfies readonly ItemState[]

export type Act =
  | 'prepare'
  | 'begin'
  | 'submit'
  | 'withdraw'
  | 'return'
  | 'verify'
  | 'hold'
  | 'resume'
  | 'close'
  | 'supersede'
  | 'reopen'

export type Party = 'staff' | 'manager' | 'responsible'

export type Need =
  | 'responsible_group'
  | 'progress_update'
  | 'evidence'
  | 'comment'
  | 'reason'
  | 'review_date'
  | 'reason_code'
  | 'other_item'

export interface Transition {
  from: readonly ItemState[]
  /** `earlier`: the state before the hold; `by_lead`: in progress, without an active lead not started. */
  to: ItemState | 'earlier' | 'by_lead'
  by: readonly Party[]
  needs: readonly Need[]
}

export const TRANSITIONS: Readonly<Record<Act, Transition>> = {
  prepare: {
    from: ['not_started'],
    to: 'in_preparation',
    by: ['staff', 'responsible'],
    needs: ['responsible_group'],
  },
  begin: {
    from: ['in_preparation'],
    to: 'in_progress',
    by: ['staff', 'responsible'],
    needs: ['progress_update'],
  },
  submit: {
    from: ['in_preparation', 'in_progress'],
    to: 'submitted',
    by: ['staff', 'responsible'],
    needs: ['evidence'],
  },
  withdraw: { from: ['submitted'], to: 'in_progress', by: ['staff', 'responsible'], needs: [] },
  return: { from: ['submitted'], to: 'in_progress', by: ['staff', 'manager'], needs: ['comment'] },
  verify: { from: ['submitted'], to: 'closed_implemented', by: ['staff', 'manager'], needs: ['comment'] },
  hold: {
    from: ['not_started', 'in_preparation', 'in_progress', 'submitted'],
    to: 'on_hold',
    by: ['staff'],
    needs: ['reason', 'review_date'],
  },
  resume: { from: ['on_hold'], to: 'earlier', by: ['staff'], needs: [] },
  close: { from: OPEN_STATES, to: 'closed_not_implemented', by: ['manager'], needs: ['reason_code'] },
  supersede: { from: OPEN_STATES, to: 'superseded', by: ['manager'], needs: ['other_item'] },
  reopen: { from: CLOSED_STATES, to: 'by_lead', by: ['manager'], needs: ['reason'] },
}

export const isOpen = (state: ItemState) => (OPEN_STATES as readonly ItemState[]).includes(state)

/** True when the table lets the act start from that state. */
export const mayStart = (act: Act, state: ItemState) => TRANSITIONS[act].from.includes(state)

/** Where the act leads from here; call it only where `mayStart`. */
export function stateAfter(
  act: Act,
  item: { stateBeforeHold: ItemState | null; leadGroupId: string | null },
): ItemState {
  const { to } = TRANSITIONS[act]
  if (to === 'earlier') return item.stateBeforeHold ?? 'not_started'
  if (to === 'by_lead') return item.leadGroupId ? 'in_progress' : 'not_started'
  return to
}
