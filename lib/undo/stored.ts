// What is kept of an act so that it can be undone, as it stands in the table's JSON.
import type { Why } from '#lib/errors.ts'
import type { BulkItem } from '#lib/items/bulk/load.ts'
import type { Meanwhile } from '#lib/meanwhile.ts'

/** An item that was not changed, or not put back: by which rule, or what happened to it meanwhile. */
export interface LeftOut {
  reference: string
  title: string
  why: Why | null
  changes: Meanwhile[]
}

/** What was done, in a sentence of messages/ `bulk.done`. */
export interface Told {
  key: string
  values: Record<string, string | number>
}

/** What undoing puts back. */
export type Before = Pick<
  BulkItem,
  | 'title'
  | 'summary'
  | 'themes'
  | 'dueOn'
  | 'priority'
  | 'state'
  | 'stateBeforeHold'
  | 'holdReason'
  | 'holdReviewOn'
  | 'holderId'
  | 'holderName'
  | 'holderSince'
  | 'movedOn'
  | 'leadCode'
  | 'assignments'
>

export interface KeptItem {
  reference: string
  /** Once the act was done: an item with another one has changed since. */
  version: number
  before: Before
}

export const beforeOf = (item: BulkItem): Before => ({
  title: item.title,
  summary: item.summary,
  themes: item.themes,
  dueOn: item.dueOn,
  priority: item.priority,
  state: item.state,
  stateBeforeHold: item.stateBeforeHold,
  holdReason: item.holdReason,
  holdReviewOn: item.holdReviewOn,
  holderId: item.holderId,
  holderName: item.holderName,
  holderSince: item.holderSince,
  movedOn: item.movedOn,
  leadCode: item.leadCode,
  assignments: item.assignments,
})
