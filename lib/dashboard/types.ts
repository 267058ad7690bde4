// The parts of a dashboard as plain data. Every figure leads to the list of exactly what it counts.
import type { Day } from '#lib/dates.ts'
import type { Health, ItemState, ResponseKind } from '#lib/generated/prisma/enums.ts'
import type { LatestProgress } from '#lib/home/latest.ts'
import type { UrgentItem, UrgentReason } from '#lib/home/urgent.ts'
import type { ItemStanding, RequestStanding } from '#lib/items/derived.ts'
import type { DashboardFacet, DashboardFilter } from './filter.ts'

/** How many, exactly, and the list of them. */
export interface Figure {
  count: number
  href: string
}

/** What the filter names; null where it names nothing, or what is not in the register. */
export type Chosen = Record<DashboardFacet, { value: string; label: string } | null>

/** "2025-05". */
export type Month = string

export interface Headline {
  /** All requests of the filter, however they stand. */
  requests: Figure
  /** All seven, in their order; those that are 0 too. */
  requestStandings: (Figure & { standing: RequestStanding })[]
  itemStandings: (Figure & { standing: ItemStanding })[]
  /** What the two below are counted from: the close of the latest round, else 90 days ago. */
  since: { on: Day; round: { slug: string; name: string } | null }
  /** Items that took a step forward since then. */
  movedForward: Figure
  /** Items that are overdue, and were not yet then. */
  becameLate: Figure
}

export interface Tiles {
  responses: (Figure & { response: ResponseKind })[]
  states: (Figure & { state: ItemState })[]
  items: Figure
  open: Figure
  overdue: Figure
  stale: Figure
  unassigned: Figure
  awaitingAcceptance: Figure
  awaitingVerification: Figure
  /** From the day of the meeting to the first progress that everybody may read; `of`: the items that have some. */
  firstProgress: { medianDays: number | null; of: Figure }
  /** `share` of all items, 0 to 1; null when there are none. */
  verified: { share: number | null; count: Figure; of: Figure }
}

export interface Attention {
  /** The longest-waiting of each kind, with the reason and who can act. */
  items: UrgentItem[]
  reasons: (Figure & { reason: UrgentReason })[]
}

/** Open items, and the worst health among them. */
export interface HeatCell extends Figure {
  worst: Health | null
}

export interface HeatMap {
  /** Responsible groups; `group` null: without one. `period` where it is not the current one. */
  columns: { key: string; group: string | null; period: string | null; total: HeatCell }[]
  /** An item of several themes is in several rows. Cells are in the order of the columns. */
  rows: { slug: string; theme: string; cells: HeatCell[]; total: HeatCell }[]
  total: HeatCell
}

/** Of each month the states at its end; the last is of the day itself. */
export interface StatesOverTime {
  states: readonly ItemState[]
  /** Counts are in the order of `states`. */
  points: { month: Month; day: Day; isLast: boolean; counts: Figure[] }[]
}

export const AGES = ['quarter', 'half', 'year', 'two_years', 'older'] as const
/** Up to 90 days, 180 days, a year, two years, more. */
export type Age = (typeof AGES)[number]

export interface DueTimeline {
  overdue: Figure
  /** The month of the day itself (from that day on) and the twelve that follow. */
  months: (Figure & { month: Month })[]
  later: Figure
  none: Figure
}

export interface Dashboard {
  filter: DashboardFilter
  chosen: Chosen
  today: Day
  asOf: Day | null
  headline: Headline
  tiles: Tiles
  attention: Attention
  heatMap: HeatMap
  statesOverTime: StatesOverTime
  ages: (Figure & { age: Age })[]
  due: DueTimeline
  latest: LatestProgress[]
}

/** What the filter offers, in the order shown. */
export type Choices = Record<DashboardFacet, { value: string; label: string }[]>
