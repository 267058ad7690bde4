// What the forms about items offer to choose from.
import type { Actor } from '#lib/actor.ts'
import { type Day, fromDay } from '#lib/dates.ts'
import { db } from '#lib/db.ts'
import type { GroupKind } from '#lib/generated/prisma/enums.ts'
import { listProposableGroups } from '#lib/meetings/groups.ts'
import { storedGroups } from '#lib/meetings/stored.ts'
import { withParts } from '#lib/people/actor.ts'
import { OPEN_STATES } from './states.ts'

export interface GroupChoice {
  code: string
  title: string
  kind: GroupKind
}

export interface Suggestion extends GroupChoice {
  /** Words of the request that led to the group. */
  words: string[]
}

/** The groups that may be proposed, those suggested by the requests apart and first. */
export async function listGroupChoices(_: Actor, requestReferences: readonly string[], today: Day) {
  const [groups, requests] = await Promise.all([
    listProposableGroups(db, today),
    db.request.findMany({
      where: { reference: { in: [...requestReferences] } },
      orderBy: { reference: 'asc' },
      take: 50,
      select: { suggestedGroups: true },
    }),
  ])
  const choices = groups.map(({ code, title, kind }): GroupChoice => ({ code, title, kind }))
  const byCode = new Map(choices.map((choice) => [choice.code, choice]))
  const suggested = new Map<string, Suggestion>()
  for (const { code, words } of requests.flatMap((request) => storedGroups(request.suggestedGroups))) {
    const choice = byCode.get(code)
    if (choice && !suggested.has(code)) suggested.set(code, { ...choice, words })
  }
  return { suggested: [...suggested.values()], groups: choices }
}

/** People who may hold the next step: officers of the responsible group and around it first, then all others. */
export async function listHolderChoices(_: Actor, leadGroupId: string | null, today: Day) {
  const near = leadGroupId ? await around(leadGroupId) : []
  const day = fromDay(today)
  const people = await db.person.findMany({
    where: { deactivatedAt: null },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: 1000,
    select: {
      id: true,
      name: true,
      memberships: {
        where: {
          groupId: { in: near },
          startsOn: { lte: day },
          OR: [{ endsOn: null }, { endsOn: { gte: day } }],
        },
        take: 1,
        select: { id: true },
      },
    },
  })
  const choices = people.map(({ id, name, memberships }) => ({ id, name, isNear: memberships.length > 0 }))
  return { near: choices.filter(({ isNear }) => isNear), others: choices.filter(({ isNear }) => !isNear) }
}

/** The group, all that it is part of, and all below it. */
async function around(groupId: string): Promise<string[]> {
  const above = await db.$queryRaw<{ id: string }[]>`
    WITH RECURSIVE above AS (
      SELECT id, parent_id FROM "group" WHERE id = ${groupId}::uuid
      UNION
      SELECT g.id, g.parent_id FROM "group" g JOIN above ON above.parent_id = g.id
    )
    SELECT id FROM above LIMIT 20`
  return [...new Set([...above.map(({ id }) => id), ...(await withParts([groupId]))])]
}

/** Themes in use, and those that the item or request carries already. */
export function listThemeChoices(_: Actor, chosen: readonly string[] = []) {
  return db.theme.findMany({
    where: { OR: [{ retiredOn: null }, { id: { in: [...chosen] } }] },
    orderBy: [{ position: 'asc' }, { name: 'asc' }],
    take: 300,
    select: { id: true, name: true },
  })
}

/** Ids of the themes that the item carries. */
export async function listItemThemes(_: Actor, itemId: string): Promise<string[]> {
  const rows = await db.itemTheme.findMany({ where: { itemId }, take: 200, select: { themeId: true } })
  return rows.map(({ themeId }) => themeId)
}

/** Requests that can be linked, the newest communiqué's last; those of `except` left out. */
export function listRequestChoices(_: Actor, except: readonly string[] = []) {
  return db.request.findMany({
    where: { withdrawnAt: null, reference: { notIn: [...except] } },
    orderBy: [{ kind: 'asc' }, { reference: 'asc' }],
    take: 500,
    select: { reference: true, title: true },
  })
}

/** The requests of these references that are not withdrawn, with what a new item takes from them. */
export async function listNamedRequests(_: Actor, references: readonly string[]) {
  const rows = await db.request.findMany({
    where: { reference: { in: [...references] }, withdrawnAt: null },
    orderBy: { reference: 'asc' },
    take: 20,
    select: { reference: true, title: true, summary: true, themes: { select: { themeId: true }, take: 50 } },
  })
  return rows.map(({ themes, ...request }) => ({ ...request, themes: themes.map(({ themeId }) => themeId) }))
}

export type NamedRequest = Awaited<ReturnType<typeof listNamedRequests>>[number]

/** The requests that the item answers. */
export async function listItemRequests(_: Actor, itemId: string) {
  const rows = await db.itemRequest.findMany({
    where: { itemId },
    orderBy: { request: { reference: 'asc' } },
    take: 50,
    select: { request: { select: { reference: true, title: true } } },
  })
  return rows.map(({ request }) => request)
}

/** Open items that another one may be superseded by. */
export function listItemChoices(_: Actor, except: string) {
  return db.actionItem.findMany({
    where: { state: { in: [...OPEN_STATES] }, reference: { not: except } },
    orderBy: { reference: 'asc' },
    take: 500,
    select: { reference: true, title: true },
  })
}
