// What can have changed between two moments, each a comparison of how things stood at the first and at the second.
import type { Day } from '#lib/dates.ts'
import type { ItemState } from '#lib/generated/prisma/enums.ts'

/** In the order in which they are told. */
export const CHANGE_KINDS = [
  'new',
  'assigned',
  'moved',
  'submitted',
  'verified',
  'closed',
  'reopened',
  'overdue',
  'due',
  'response',
  'silent',
] as const

/**
 * new: was not there; assigned: the lead accepted, or is another one; moved: open then and now, in another state; submitted,
 * verified, closed (otherwise), reopened: is now, by a step taken in between; overdue: was not late then; due: another due date;
 * response: of a request; silent: open with a lead then and now, and no update that everybody may read in between.
 */
export type ChangeKind = (typeof CHANGE_KINDS)[number]

/** Two moments, and the days in the register's zone on which what is late at them is late. */
export interface Span {
  from: Date
  /** Null: now. */
  to: Date | null
  fromDay: Day
  toDay: Day
}

/** Ids; an empty list is no condition. */
export interface ChangeFilter {
  communiques: readonly string[]
  themes: readonly string[]
  /** Responsible groups, with everything below them. */
  groups: readonly string[]
}

export const EVERYTHING: ChangeFilter = { communiques: [], themes: [], groups: [] }

/** One item, or for `response` one request, under one kind. What it is called and who has it is as of the second moment. */
export interface ChangeLine {
  kind: ChangeKind
  id: string
  reference: string
  title: string
  /** The item's; null for a request. */
  state: ItemState | null
  /** Code of the responsible group, and of the group at the top of the tree above it. */
  lead: string | null
  isProposed: boolean
  group: string | null
  /** Names, in the themes' order. */
  themes: string[]
  /**
   * What changed: a state, for `assigned` a group's code, for `due` and `overdue` the due date, for `response` a
   * response, for `silent` the day of the last update. Null: there was none.
   */
  before: string | null
  after: string | null
}

export interface Changes {
  /** At most LINES of a kind, in the order of the kinds and of the references. */
  lines: ChangeLine[]
  /** Up to COUNT_LIMIT; one more stands for "more than that". */
  counts: Record<ChangeKind, number>
  /** Groups and themes that lines stand under, in their order. */
  groups: string[]
  themes: string[]
}
