// Reads of links for calendars and feeds: a person's own, and the one that a secret opens.
import type { Actor } from '#lib/actor.ts'
import type { Day } from '#lib/dates.ts'
import { db } from '#lib/db.ts'
import { idField } from '#lib/form-fields.ts'
import { loadActor } from '#lib/people/actor.ts'
import { mayBeUsed } from '#lib/people/demo.ts'
import { hashOf } from '#lib/people/links.ts'
import { restore } from '#lib/views/stored.ts'
import type { FeedKind } from './schema.ts'

const LISTED = 100
/** Use is noted to the quarter of an hour: programs ask often. */
const NOTED_EVERY = 15 * 60_000

const shown = {
  id: true,
  kind: true,
  name: true,
  tokenHash: true,
  filter: true,
  createdAt: true,
  lastUsedAt: true,
  revokedAt: true,
  version: true,
} as const

/** The actor's links, those in use first, each with the query string of the list that it reads. */
export async function listFeedLinks(actor: Actor, today: Day) {
  const links = await db.feedLink.findMany({
    where: { personId: actor.id },
    orderBy: [{ revokedAt: { sort: 'desc', nulls: 'first' } }, { id: 'desc' }],
    take: LISTED,
    select: shown,
  })
  return Promise.all(
    links.map(async ({ filter, ...link }) => ({ ...link, query: (await restore(filter, today)).query })),
  )
}

export type FeedLink = Awaited<ReturnType<typeof listFeedLinks>>[number]

/** How many of the actor's links work. */
export const countFeedLinks = (actor: Actor) =>
  db.feedLink.count({ where: { personId: actor.id, revokedAt: null } })

/** One of the actor's own links, or null. */
export const getFeedLink = (actor: Actor, id: string) =>
  idField.safeParse(id).success
    ? db.feedLink.findFirst({ where: { id, personId: actor.id }, select: shown })
    : null

/** The form of every secret that was ever made (lib/people/links.ts); nothing else is looked up. */
const SECRET = /^[A-Za-z0-9_-]{43}$/

/** What the secret opens, with the rights that its person has now; null for one that opens nothing, whatever the reason. */
export async function openFeedLink(secret: string, kind: FeedKind, now: Date, today: Day) {
  if (!SECRET.test(secret)) return null
  const link = await db.feedLink.findFirst({
    where: { tokenHash: hashOf(secret), kind, revokedAt: null },
    select: { ...shown, personId: true, person: { select: { isDemo: true } } },
  })
  if (!link || !mayBeUsed(link.person)) return null
  const actor = await loadActor(link.personId, today)
  if (!actor) return null
  if (!link.lastUsedAt || now.getTime() - link.lastUsedAt.getTime() > NOTED_EVERY) {
    await db.feedLink.updateMany({ where: { id: link.id }, data: { lastUsedAt: now } })
  }
  const { query } = await restore(link.filter, today)
  return { id: link.id, name: link.name, createdAt: link.createdAt, actor, query }
}

export type OpenFeedLink = NonNullable<Awaited<ReturnType<typeof openFeedLink>>>
