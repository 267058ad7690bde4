// The officer's page: for each group that somebody acts for, what waits for an answer, what is moving, what was closed lately.
import type { Actor } from '#lib/actor.ts'
import { addDays, type Day } from '#lib/dates.ts'
import { db } from '#lib/db.ts'
import { Prisma } from '#lib/generated/prisma/client.ts'
import type { AssignmentRole } from '#lib/generated/prisma/enums.ts'
import type { ItemStand } from '#lib/items/derived.ts'
import { overdue, returned, stale } from '#lib/items/list/standing.ts'

export const LATELY_DAYS = 90
const PARTS = ['waits', 'moving', 'closed'] as const
export type Part = (typeof PARTS)[number]

/** Lines of each part that one page shows; the rest is the action plan's list. */
const SHOWN: Record<Part, number> = { waits: 20, moving: 8, closed: 5 }
const MOST_LINES = 400

export interface MyItem extends ItemStand {
  id: string
  reference: string
  title: string
  groupId: string
  part: Part
  /** Lines of that part and group in all. */
  total: number
  lastUpdateOn: Day | null
  closedOn: Day | null
  /** Address of the open round to which an answer is owed. */
  round: string | null
  isReturned: boolean
  isOverdue: boolean
  isStale: boolean
}

export interface Proposal {
  id: string
  reference: string
  title: string
  groupId: string
  role: AssignmentRole
  proposedAt: Date
}

export interface MyGroup {
  id: string
  code: string
  slug: string
  /** In force today. */
  title: string | null
  proposals: Proposal[]
  parts: Record<Part, MyItem[]>
}

/**
 * The groups of which the actor is an officer, then those of their parts that have anything to show, by number. What
 * the actor holds stands with the group that is responsible for it.
 */
export async function listMyGroups(actor: Actor, today: Day): Promise<MyGroup[]> {
  const [items, proposals] = await Promise.all([listMyItems(actor, today), listProposals(actor)])
  const ids = new Set([
    ...actor.officerOf,
    ...items.map(({ groupId }) => groupId),
    ...proposals.map(({ groupId }) => groupId),
  ])
  const groups = await db.$queryRaw<Pick<MyGroup, 'id' | 'code' | 'slug' | 'title'>[]>`
    SELECT g.id::text, g.code, g.slug, (
        SELECT t.title FROM group_title t WHERE t.group_id = g.id AND t.valid_from <= ${today}::date
           AND (t.valid_to IS NULL OR t.valid_to >= ${today}::date) ORDER BY t.valid_from DESC LIMIT 1) AS title
      FROM "group" g WHERE g.id = ANY (${[...ids]}::uuid[])
     ORDER BY g.id = ANY (${[...actor.officerOf]}::uuid[]) DESC, group_sort_key(g.code), g.id LIMIT ${MOST_LINES}`
  const [itemsOf, proposalsOf] = [Map.groupBy(items, ofGroup), Map.groupBy(proposals, ofGroup)]
  return groups.map((group) => {
    const parts = Map.groupBy(itemsOf.get(group.id) ?? [], ({ part }) => part)
    return {
      ...group,
      proposals: proposalsOf.get(group.id) ?? [],
      parts: {
        waits: parts.get('waits') ?? [],
        moving: parts.get('moving') ?? [],
        closed: parts.get('closed') ?? [],
      },
    }
  })
}

const ofGroup = ({ groupId }: { groupId: string }) => groupId

/** One query whatever the number of groups: each item once, with all the reasons for which it waits. */
async function listMyItems(actor: Actor, today: Day): Promise<MyItem[]> {
  const shown = Prisma.join(
    PARTS.map((part) => Prisma.sql`WHEN ${part} THEN ${SHOWN[part]}::int`),
    ' ',
  )
  return db.$queryRaw<MyItem[]>`
    WITH mine AS MATERIALIZED (
      SELECT i.*, o.slug AS round, ${returned} AS is_returned, ${overdue(today)} AS is_overdue, ${stale(today)} AS is_stale
        FROM action_item i
        LEFT JOIN round_item r ON r.item_id = i.id AND r.is_open AND r.state = 'owed'
        LEFT JOIN round o ON o.id = r.round_id
       WHERE (i.lead_group_id = ANY (${[...actor.actsFor]}::uuid[]) OR (i.holder_id = ${actor.id}::uuid AND i.lead_group_id IS NOT NULL))
         AND (i.closed_at IS NULL OR i.closed_at >= register_day_start(${addDays(today, -LATELY_DAYS)}::date))
         AND (i.closed_at IS NOT NULL OR i.lead_state = 'accepted')
    ), parted AS (
      SELECT m.*, CASE WHEN m.closed_at IS NOT NULL THEN 'closed'
        WHEN m.round IS NOT NULL OR m.is_returned OR m.is_overdue OR m.is_stale THEN 'waits' ELSE 'moving' END AS part
        FROM mine m
    ), placed AS (
      SELECT p.*, count(*) OVER (PARTITION BY p.lead_group_id, p.part)::int AS total,
        row_number() OVER (PARTITION BY p.lead_group_id, p.part ORDER BY
          p.closed_at DESC NULLS LAST, p.is_returned DESC, p.round IS NULL, coalesce(p.due_on, 'infinity'::date), p.reference)::int AS place
        FROM parted p
    )
    SELECT i.id::text, i.reference, i.title, i.lead_group_id::text AS "groupId", i.part, i.total, i.state::text AS state,
      i.health::text AS health, i.due_on::text AS "dueOn", i.hold_review_on::text AS "holdReviewOn",
      i.last_update_on::text AS "lastUpdateOn", i.silent_since::text AS "silentSince",
      i.missed_round_on::text AS "missedRoundOn", i.lead_group_id::text AS "leadGroupId", i.lead_state::text AS "leadState",
      register_day(i.closed_at)::text AS "closedOn", i.round, i.is_returned AS "isReturned", i.is_overdue AS "isOverdue", i.is_stale AS "isStale"
      FROM placed i WHERE i.place <= CASE i.part ${shown} END
     ORDER BY i.part DESC, i.place, i.id LIMIT ${MOST_LINES}`
}

/** What was proposed to the groups, in either role, and is neither accepted nor declined. */
async function listProposals(actor: Actor): Promise<Proposal[]> {
  const rows = await db.assignment.findMany({
    where: { groupId: { in: [...actor.actsFor] }, state: 'proposed', item: { closedAt: null } },
    orderBy: [{ proposedAt: 'asc' }, { id: 'asc' }],
    take: 100,
    select: {
      ...{ id: true, groupId: true, role: true, proposedAt: true },
      item: { select: { reference: true, title: true } },
    },
  })
  return rows.map(({ item, ...row }) => ({ ...row, ...item }))
}
