// Reads about groups: the tree of a study period with what each group leads, and one group's page.
import type { Actor } from '#lib/actor.ts'
import { type Day, fromDay, toDay } from '#lib/dates.ts'
import { db } from '#lib/db.ts'
import { Prisma } from '#lib/generated/prisma/client.ts'
import type { GroupKind, OfficerFunction } from '#lib/generated/prisma/enums.ts'
import { isOverdue } from '#lib/items/derived.ts'
import { ofGroups } from '#lib/items/list/conditions.ts'
import { countItems } from '#lib/items/list/queries.ts'
import { open } from '#lib/items/list/standing.ts'
import { withParts } from '#lib/people/actor.ts'
import { running } from './officers.ts'
import type { Period } from './periods.ts'
import { toTree } from './tree.ts'
import { listVacant } from './vacancy.ts'

export interface Officer {
  name: string
  function: OfficerFunction
}

export interface GroupRow {
  id: string
  code: string
  slug: string
  kind: GroupKind
  parentId: string | null
  position: number
  endedOn: Date | null
  title: string | null
  toBeConfirmed: boolean
  officers: Officer[]
  open: number
  overdue: number
}

/**
 * The groups of a period as a tree, each with its title in force, its officers of today, and how many items it leads that are
 * open and overdue, its parts' included (as the list of items counts them).
 */
export async function listGroups(_: Actor, period: Period, today: Day) {
  const rows = await db.$queryRaw<GroupRow[]>`
    SELECT g.id, g.code, g.slug, g.kind, g.parent_id AS "parentId", g.position, g.ended_on AS "endedOn",
      t.title, coalesce(t.to_be_confirmed, false) AS "toBeConfirmed",
      coalesce(o.officers, '[]') AS officers, coalesce(i.open, 0)::int AS open, coalesce(i.overdue, 0)::int AS overdue
    FROM "group" g
    LEFT JOIN LATERAL (
      SELECT title, to_be_confirmed FROM group_title
      WHERE group_id = g.id ORDER BY valid_from > ${today}::date, abs(valid_from - ${today}::date) LIMIT 1
    ) t ON true
    LEFT JOIN LATERAL (
      SELECT jsonb_agg(jsonb_build_object('name', p.name, 'function', m.function) ORDER BY m.function, p.name) AS officers
      FROM membership m JOIN person p ON p.id = m.person_id
      WHERE m.group_id = g.id AND ${running(today)}
    ) o ON true
    LEFT JOIN (
      SELECT lead_group_id, count(*) AS open,
        count(*) FILTER (WHERE due_on < ${today}::date AND state NOT IN ('submitted', 'on_hold')) AS overdue
      FROM action_item WHERE closed_at IS NULL AND lead_group_id IS NOT NULL GROUP BY lead_group_id
    ) i ON i.lead_group_id = g.id
    WHERE g.period_id = ${period.id}::uuid
    LIMIT 2000`
  const current = rows.map((row) => (row.endedOn === null ? row.id : null))
  const vacant = await listVacant(current, today)
  return toTree(rows.map((row) => ({ ...row, vacant: vacant.has(row.id) })))
}

/** How many items a group's page shows of each kind; the rest is a link away. */
export const SHOWN_ITEMS = 12

/** How far they are counted: the page says "100+" and leads to the list. */
export const COUNTED_ITEMS = 100

/** A group of that address, with everything that its page shows, or null. */
export async function getGroup(_: Actor, slug: string, period: Period, today: Day) {
  const day = fromDay(today)
  const group = await db.group.findUnique({
    where: { periodId_slug: { periodId: period.id, slug } },
    select: {
      id: true,
      code: true,
      slug: true,
      kind: true,
      mandate: true,
      endedOn: true,
      version: true,
      parent: { select: { code: true, slug: true } },
      titles: { orderBy: { validFrom: 'desc' }, take: 50 },
      parts: {
        select: { code: true, slug: true, kind: true, endedOn: true, titles: currentTitle(day) },
        take: 300,
      },
      successors: { select: { successor: { select: linked } }, take: 20 },
      predecessors: { select: { group: { select: linked } }, take: 20 },
      memberships: {
        where: {
          person: { deactivatedAt: null },
          startsOn: { lte: day },
          OR: [{ endsOn: null }, { endsOn: { gte: day } }],
        },
        orderBy: [{ function: 'asc' }, { startsOn: 'asc' }],
        select: {
          id: true,
          function: true,
          startsOn: true,
          endsOn: true,
          person: { select: { id: true, name: true } },
        },
        take: 100,
      },
    },
  })
  if (!group) return null
  const ids = await withParts([group.id])
  const [led, collaborating, vacant] = await Promise.all([
    listItems(Prisma.sql`i.lead_group_id = ANY (${ids}::uuid[])`, today),
    listItems(
      Prisma.sql`${ofGroups(ids, 'collaborating')} AND (i.lead_group_id = ANY (${ids}::uuid[])) IS NOT TRUE`,
      today,
    ),
    listVacant([group.id], today),
  ])
  const titles = group.titles.map((row) => ({
    ...row,
    validFrom: toDay(row.validFrom),
    validTo: toDay(row.validTo),
  }))
  return {
    ...group,
    endedOn: toDay(group.endedOn),
    titles,
    title: titles.find((row) => row.validFrom <= today) ?? titles.at(-1) ?? null,
    parts: group.parts
      .map(({ titles, ...part }) => ({ ...part, title: titles[0]?.title ?? '' }))
      .sort((a, b) => byCode(a.code, b.code)),
    successors: group.successors.map((row) => row.successor),
    predecessors: group.predecessors.map((row) => row.group),
    officers: group.memberships.map(({ person, ...row }) => ({
      ...row,
      name: person.name,
      personId: person.id,
      startsOn: toDay(row.startsOn),
      endsOn: toDay(row.endsOn),
    })),
    /** Nobody acts for it: it has no officer, and no group above it has. */
    vacant: group.endedOn === null && vacant.has(group.id),
    led,
    collaborating,
  }
}

export type GroupDetails = NonNullable<Awaited<ReturnType<typeof getGroup>>>
export type GroupItem = GroupDetails['led']['items'][number]

/** Groups to choose from, in the order of the tree. */
export async function listGroupChoices(periodId: string) {
  const groups = await db.group.findMany({
    where: { periodId, endedOn: null },
    select: { code: true, kind: true },
    take: 500,
  })
  return groups.sort((a, b) => byCode(a.code, b.code))
}

const linked = { code: true, slug: true, period: { select: { code: true } } } as const

const currentTitle = (day: Date) =>
  ({
    where: { validFrom: { lte: day } },
    orderBy: { validFrom: 'desc' },
    take: 1,
    select: { title: true },
  }) as const

/** "SG2" before "SG11". */
const byCode = (a: string, b: string) => a.localeCompare(b, 'en', { numeric: true })

/** Open items of a group, the next due first, and how many there are; one more than COUNTED_ITEMS stands for "more than that". */
async function listItems(ofGroup: Prisma.Sql, today: Day) {
  const where = Prisma.sql`${open} AND ${ofGroup}`
  const [first, count] = await Promise.all([
    db.$queryRaw<{ id: string }[]>`
      SELECT i.id::text FROM action_item i WHERE ${where} ORDER BY coalesce(i.due_on, 'infinity'::date), i.id LIMIT ${SHOWN_ITEMS}`,
    countItems(where, COUNTED_ITEMS),
  ])
  const items = await db.actionItem.findMany({
    where: { id: { in: first.map(({ id }) => id) } },
    orderBy: [{ dueOn: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
    select: {
      reference: true,
      title: true,
      state: true,
      health: true,
      dueOn: true,
      silentSince: true,
      missedRoundOn: true,
      holdReviewOn: true,
      leadGroupId: true,
      leadState: true,
    },
  })
  const rows = items.map((item) => ({
    ...item,
    dueOn: toDay(item.dueOn),
    silentSince: toDay(item.silentSince),
    missedRoundOn: toDay(item.missedRoundOn),
    holdReviewOn: toDay(item.holdReviewOn),
  }))
  return { items: rows.map((item) => ({ ...item, overdue: isOverdue(item, today) })), count }
}
