// The derived words of lib/items/derived.ts as SQL over item `i`, for lists and counts; a test holds the two together.
import { addDays, type Day } from '#lib/dates.ts'
import { Prisma } from '#lib/generated/prisma/client.ts'
import { DUE_SOON_DAYS, STALE_DAYS } from '../derived.ts'

export const open = Prisma.sql`i.closed_at IS NULL`
export const closed = Prisma.sql`i.closed_at IS NOT NULL`

/** The due date as the indexes have it. */
const dueOn = Prisma.sql`coalesce(i.due_on, 'infinity'::date)`

/** In these an item owes its date; written as the index `action_item_working_by_due` has it. */
const working = Prisma.sql`i.closed_at IS NULL AND i.state IN ('not_started', 'in_preparation', 'in_progress')`
/** In these silence makes it stale; written as the index `action_item_reporting_by_update` has it. */
const reporting = Prisma.sql`i.closed_at IS NULL AND i.state IN ('in_preparation', 'in_progress')`

export const overdue = (today: Day) => Prisma.sql`(${working} AND ${dueOn} < ${today}::date)`

export const dueSoon = (today: Day) =>
  Prisma.sql`(${working} AND ${dueOn} BETWEEN ${today}::date AND ${addDays(today, DUE_SOON_DAYS)}::date)`

export const noDueDate = Prisma.sql`${dueOn} = 'infinity'::date`

export const unassigned = Prisma.sql`(i.lead_group_id IS NULL AND i.closed_at IS NULL)`

export const awaitingAcceptance = Prisma.sql`(i.lead_state = 'proposed' AND i.closed_at IS NULL)`

export const awaitingVerification = Prisma.sql`i.state = 'submitted'`

export const stale = (today: Day) =>
  Prisma.sql`(${reporting} AND i.silent_since <= ${addDays(today, -STALE_DAYS)}::date)`

export const pastHoldReview = (today: Day) =>
  Prisma.sql`(i.state = 'on_hold' AND i.hold_review_on < ${today}::date)`

/** Sent back at its latest verification, and not submitted since. */
export const returned = Prisma.sql`(i.state = 'in_progress' AND i.id IN (
  SELECT v.item_id FROM verification v WHERE v.decision = 'returned' AND NOT EXISTS (
    SELECT FROM verification w WHERE w.item_id = v.item_id AND (w.created_at, w.id) > (v.created_at, v.id))))`

/** How item `i` stands (ItemStanding). */
export const itemStanding = (today: Day) => Prisma.sql`CASE
  WHEN i.state = 'closed_implemented' THEN 'implemented'
  WHEN i.closed_at IS NOT NULL THEN 'closed_otherwise'
  WHEN i.lead_group_id IS NULL THEN 'without_group'
  WHEN ${overdue(today)} OR i.health = 'off_track' OR ${stale(today)} OR ${pastHoldReview(today)} THEN 'stuck'
  ELSE 'moving' END`
