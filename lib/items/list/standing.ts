// The derived words of lib/items/derived.ts as SQL over item `i`, for lists and counts; a test holds the two together.
import { addDays, type Day } from '#lib/dates.ts'
import { Prisma } from '#lib/generated/prisma/client.ts'
import { DUE_SOON_DAYS, type ItemStanding } from '../derived.ts'

export const open = Prisma.sql`i.closed_at IS NULL`
export const closed = Prisma.sql`i.closed_at IS NOT NULL`

/** The due date as the indexes have it. */
const dueOn = Prisma.sql`coalesce(i.due_on, 'infinity'::date)`

/** In these an item owes its date; written as the index `action_item_working_by_due` has it. */
const working = Prisma.sql`i.closed_at IS NULL AND i.state IN ('not_started', 'in_preparation', 'in_progress')`
/** In these silence makes it stale; written as the index `action_item_reporting_by_staleness` has it. */
const reporting = Prisma.sql`i.closed_at IS NULL AND i.state IN ('in_preparation', 'in_progress')`

export const overdue = (today: Day) => Prisma.sql`(${working} AND ${dueOn} < ${today}::date)`

export const dueSoon = (today: Day) =>
  Prisma.sql`(${working} AND ${dueOn} BETWEEN ${today}::date AND ${addDays(today, DUE_SOON_DAYS)}::date)`

export const noDueDate = Prisma.sql`${dueOn} = 'infinity'::date`

export const unassigned = Prisma.sql`(i.lead_group_id IS NULL AND i.closed_at IS NULL)`

export const awaitingAcceptance = Prisma.sql`(i.lead_state = 'proposed' AND i.closed_at IS NULL)`

export const awaitingVerification = Prisma.sql`i.state = 'submitted'`

/** From this day on it is stale, while it is reported on (migration `item_days`). */
const staleFrom = Prisma.sql`stale_from(i.silent_since, i.missed_round_on)`
export const stale = (today: Day) => Prisma.sql`(${reporting} AND ${staleFrom} <= ${today}::date)`

export const pastHoldReview = (today: Day) =>
  Prisma.sql`(i.state = 'on_hold' AND i.hold_review_on < ${today}::date)`

/** Sent back at its latest verification, and not submitted since. */
export const returned = Prisma.sql`(i.state = 'in_progress' AND i.id IN (
  SELECT v.item_id FROM verification v WHERE v.decision = 'returned' AND NOT EXISTS (
    SELECT FROM verification w WHERE w.item_id = v.item_id AND (w.created_at, w.id) > (v.created_at, v.id))))`

/** An open item with a group is stuck from this day on, as things are (migration `item_days`). */
const stuckFrom = Prisma.sql`stuck_from(i.state, i.due_on, i.silent_since, i.missed_round_on, i.hold_review_on, i.health)`
const assigned = Prisma.sql`i.closed_at IS NULL AND i.lead_group_id IS NOT NULL`

/** Items that stand so, each as its index has it. */
export function standsAs(standing: ItemStanding, today: Day): Prisma.Sql {
  switch (standing) {
    case 'implemented':
      return Prisma.sql`i.state = 'closed_implemented'`
    case 'closed_otherwise':
      return Prisma.sql`i.state IN ('closed_not_implemented', 'superseded')`
    case 'without_group':
      return unassigned
    case 'stuck':
      return Prisma.sql`(${assigned} AND ${stuckFrom} <= ${today}::date)`
    case 'moving':
      return Prisma.sql`(${assigned} AND ${stuckFrom} > ${today}::date)`
  }
}

/** How item `i` stands (ItemStanding). */
export const itemStanding = (today: Day) => Prisma.sql`CASE
  WHEN i.state = 'closed_implemented' THEN 'implemented'
  WHEN i.closed_at IS NOT NULL THEN 'closed_otherwise'
  WHEN i.lead_group_id IS NULL THEN 'without_group'
  WHEN ${stuckFrom} <= ${today}::date THEN 'stuck'
  ELSE 'moving' END`
