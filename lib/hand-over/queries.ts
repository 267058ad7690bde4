// What somebody holds, and who could take it over. Only for who may hand over.
import type { Actor } from '#lib/actor.ts'
import { type Day, toDay } from '#lib/dates.ts'
import { db } from '#lib/db.ts'
import { idField } from '#lib/form-fields.ts'
import { withParts } from '#lib/people/actor.ts'
import { canHandOver, canHandOverViews } from './policy.ts'

/** Items that one form hands over; the rest comes after them. */
export const SHOWN_ITEMS = 200

/** The person with their functions and what they hold; null where there is nobody of that id, or the actor may not know. */
export async function getHoldings(actor: Actor, personId: string, today: Day) {
  if (!canHandOver(actor) || !idField.safeParse(personId).success) return null
  const person = await db.person.findUnique({
    where: { id: personId },
    select: {
      id: true,
      name: true,
      version: true,
      deactivatedAt: true,
      memberships: {
        orderBy: [{ startsOn: 'desc' }, { id: 'asc' }],
        take: 50,
        select: {
          id: true,
          function: true,
          startsOn: true,
          endsOn: true,
          groupId: true,
          group: { select: { code: true, slug: true } },
        },
      },
    },
  })
  if (!person) return null
  const [items, itemCount, drafts, watches, views, asks] = await Promise.all([
    db.actionItem.findMany({
      where: heldBy(person.id),
      orderBy: [{ leadSort: 'asc' }, { reference: 'asc' }],
      take: SHOWN_ITEMS,
      select: {
        reference: true,
        title: true,
        state: true,
        dueOn: true,
        leadGroupId: true,
        lead: { select: { code: true } },
      },
    }),
    db.actionItem.count({ where: heldBy(person.id) }),
    db.answerDraft.findMany({
      where: { authorId: person.id, roundItem: { isOpen: true } },
      orderBy: { id: 'asc' },
      take: SHOWN_ITEMS,
      select: { roundItem: { select: { item: { select: { reference: true } } } } },
    }),
    db.watch.findMany({
      where: { personId: person.id },
      orderBy: { item: { reference: 'asc' } },
      take: SHOWN_ITEMS,
      select: { item: { select: { reference: true } } },
    }),
    canHandOverViews(actor)
      ? db.savedView.findMany({
          where: { ownerId: person.id, isShared: false },
          orderBy: [{ name: 'asc' }, { id: 'asc' }],
          take: SHOWN_ITEMS,
          select: { name: true },
        })
      : [],
    db.ask.findMany({
      where: { askedById: person.id, state: 'open' },
      orderBy: [{ askedAt: 'asc' }, { id: 'asc' }],
      take: SHOWN_ITEMS,
      select: { kind: true, item: { select: { reference: true } } },
    }),
  ])
  return {
    person: {
      ...person,
      memberships: person.memberships.map((row) => ({
        ...row,
        startsOn: toDay(row.startsOn),
        endsOn: toDay(row.endsOn),
        running: toDay(row.startsOn) <= today && (row.endsOn === null || toDay(row.endsOn) >= today),
      })),
    },
    items: items.map(({ lead, dueOn, ...row }) => ({
      ...row,
      leadCode: lead?.code ?? null,
      dueOn: toDay(dueOn),
    })),
    itemCount,
    parts: {
      drafts: drafts.map(({ roundItem }) => roundItem.item.reference),
      watches: watches.map(({ item }) => item.reference),
      views: views.map(({ name }) => name),
    },
    /** Asked for a group, whose they stay. */
    asks: asks.map(({ kind, item }) => ({ kind, reference: item.reference })),
  }
}

export type Holdings = NonNullable<Awaited<ReturnType<typeof getHoldings>>>

const heldBy = (personId: string) => ({ holderId: personId, closedAt: null })

/** True when there is anything to hand over. */
export const holdsAnything = ({ itemCount, parts }: Holdings) =>
  itemCount > 0 || Object.values(parts).some((part) => part.length > 0)

/** References of the items that the form offers ticked: those of a function's group, or those that the person no longer acts for. */
export async function itemsToGo({ person, items }: Holdings, functionId: string | null): Promise<string[]> {
  const asked = person.memberships.find((membership) => membership.id === functionId)
  const acting = person.deactivatedAt ? [] : person.memberships.filter((membership) => membership.running)
  const ids = await withParts(asked ? [asked.groupId] : acting.map(({ groupId }) => groupId))
  const isTheirs = ({ leadGroupId }: Holdings['items'][number]) =>
    leadGroupId !== null && ids.includes(leadGroupId)
  const going = items.filter((item) => isTheirs(item) === (asked !== undefined))
  return (going.length > 0 ? going : items).map(({ reference }) => reference)
}

/** Who may take over: officers who act for one of the groups, each with those that they are officers of, and staff. */
export async function listSuccessors({ person, items }: Holdings, today: Day) {
  const groups = [
    ...items.flatMap(({ leadGroupId }) => leadGroupId ?? []),
    ...person.memberships.map(({ groupId }) => groupId),
  ]
  const rows = await db.$queryRaw<{ id: string; name: string; codes: string[]; isStaff: boolean }[]>`
    WITH RECURSIVE above AS (
      SELECT id, parent_id FROM "group" WHERE id = ANY (${[...new Set(groups)]}::uuid[])
      UNION SELECT g.id, g.parent_id FROM "group" g JOIN above ON above.parent_id = g.id
    )
    SELECT * FROM (
      SELECT p.id::text, p.name,
        ARRAY (SELECT DISTINCT g.code FROM membership m JOIN above a ON a.id = m.group_id JOIN "group" g ON g.id = m.group_id
          WHERE m.person_id = p.id AND m.starts_on <= ${today}::date AND (m.ends_on IS NULL OR m.ends_on >= ${today}::date)
          ORDER BY g.code) AS codes,
        EXISTS (SELECT FROM person_role r WHERE r.person_id = p.id AND r.role = 'staff') AS "isStaff"
        FROM person p WHERE p.deactivated_at IS NULL AND p.id <> ${person.id}::uuid
    ) s WHERE s."isStaff" OR s.codes <> '{}' ORDER BY s.name, s.id LIMIT 1000`
  return {
    officers: rows.filter(({ codes }) => codes.length > 0),
    staff: rows.filter(({ codes, isStaff }) => isStaff && codes.length === 0),
  }
}

/** People who hold items of these groups and act for them no longer, each with how many: their term or account ended. */
export async function listLeftHolding(actor: Actor, groupId: string, today: Day) {
  if (!canHandOver(actor)) return []
  return db.$queryRaw<{ id: string; name: string; count: number }[]>`
    WITH RECURSIVE below AS (
      SELECT id FROM "group" WHERE id = ${groupId}::uuid
      UNION SELECT g.id FROM "group" g JOIN below ON g.parent_id = below.id
    )
    SELECT p.id::text, p.name, count(*)::int AS count
      FROM action_item i JOIN person p ON p.id = i.holder_id
     WHERE i.lead_group_id IN (SELECT id FROM below) AND i.closed_at IS NULL
       AND (p.deactivated_at IS NOT NULL OR (
         EXISTS (SELECT FROM membership m WHERE m.person_id = p.id AND m.ends_on < ${today}::date)
         AND NOT EXISTS (SELECT FROM membership m WHERE m.person_id = p.id
           AND m.starts_on <= ${today}::date AND (m.ends_on IS NULL OR m.ends_on >= ${today}::date))
         AND NOT EXISTS (SELECT FROM person_role r WHERE r.person_id = p.id AND r.role = 'staff')))
     GROUP BY p.id, p.name ORDER BY p.name, p.id LIMIT 50`
}

/** What stays with each group of the person's functions: open items, answers owed to open rounds, and who else acts for it. */
export async function listGroupsLeft({ person }: Holdings, today: Day) {
  const ids = [...new Set(person.memberships.map(({ groupId }) => groupId))]
  if (ids.length === 0) return []
  return db.$queryRaw<GroupLeft[]>`
    WITH RECURSIVE tree AS (
      SELECT id AS root, id FROM "group" WHERE id = ANY (${ids}::uuid[])
      UNION SELECT tree.root, g.id FROM "group" g JOIN tree ON g.parent_id = tree.id
    )
    SELECT g.id::text, g.code, g.slug,
      (SELECT count(*)::int FROM action_item i JOIN tree t ON t.id = i.lead_group_id WHERE t.root = g.id AND i.closed_at IS NULL) AS open,
      (SELECT count(*)::int FROM round_item r JOIN action_item i ON i.id = r.item_id JOIN tree t ON t.id = i.lead_group_id
        WHERE t.root = g.id AND r.is_open AND r.state = 'owed') AS owed,
      (SELECT count(*)::int FROM assignment a JOIN action_item i ON i.id = a.item_id JOIN tree t ON t.id = a.group_id
        WHERE t.root = g.id AND a.state = 'proposed' AND i.closed_at IS NULL) AS proposed,
      ARRAY (SELECT DISTINCT p.name FROM membership m JOIN person p ON p.id = m.person_id
        WHERE m.group_id = g.id AND p.id <> ${person.id}::uuid AND p.deactivated_at IS NULL
          AND m.starts_on <= ${today}::date AND (m.ends_on IS NULL OR m.ends_on >= ${today}::date) ORDER BY p.name) AS others
      FROM "group" g WHERE g.id = ANY (${ids}::uuid[]) ORDER BY group_sort_key(g.code) LIMIT 50`
}

export interface GroupLeft {
  id: string
  code: string
  slug: string
  /** Open items of which it, or one of its parts, is responsible. */
  open: number
  /** Answers owed to open rounds. */
  owed: number
  /** Assignments that wait for its word. */
  proposed: number
  /** Names of its other officers. */
  others: string[]
}
