// A filter as SQL conditions on item `i`, one list per facet so that a facet's counts can leave out its own.
import type { Actor } from '#lib/actor.ts'
import type { Day } from '#lib/dates.ts'
import { Prisma } from '#lib/generated/prisma/client.ts'
import type { DueFilter, Facet, GroupRole, ItemFilter, Need } from './filter.ts'
import { markConditions } from './mark-conditions.ts'
import { hasWords } from './search.ts'
import type { Selection } from './selection.ts'
import * as stands from './standing.ts'

export interface Reading {
  actor: Actor
  today: Day
  filter: ItemFilter
  selection: Selection
  /** Of `textQuery`. */
  words: string | null
}

/** All conditions of the filter but those of the facet `except`, joined. */
export function conditions(reading: Reading, except?: Facet): Prisma.Sql {
  const { actor, today, filter, selection, words } = reading
  const by: Record<Facet, Prisma.Sql | null> = {
    communique: anyOf(selection.communique, (named) => ofCommunique(named.ids)),
    theme: anyOf(selection.theme, (named) => ofTheme(named.ids)),
    group: anyOf(selection.group, (named) => ofGroups(named.ids, filter.role)),
    state: ofState(filter.state),
    health: anyOf(filter.health, ofHealth),
    due: anyOf(filter.due, (due) => ofDue(due, today)),
    needs: anyOf(filter.needs, (need) => ofNeed(need, reading)),
  }
  const facets = Object.entries(by).flatMap(([facet, sql]) => (sql && facet !== except ? [sql] : []))
  facets.push(...markConditions(filter, today))
  if (filter.mine) facets.push(mine(actor, filter.role))
  if (filter.watched) facets.push(watchedBy(actor))
  if (filter.asked) facets.push(withOpenAsk)
  if (words) facets.push(hasWords(actor, words))
  return facets.length === 0 ? Prisma.sql`true` : Prisma.join(facets, ' AND ')
}

/** Items that answer a request of one of the communiqués. */
export const ofCommunique = (ids: string[]) => Prisma.sql`i.id IN (
  SELECT ir.item_id FROM item_request ir JOIN request r ON r.id = ir.request_id WHERE r.communique_id = ANY (${ids}::uuid[]))`

export const ofTheme = (ids: string[]) =>
  Prisma.sql`i.id IN (SELECT t.item_id FROM item_theme t WHERE t.theme_id = ANY (${ids}::uuid[]))`

/** Items that one of the groups has, proposed or accepted, in that role or in either. */
export const ofGroups = (ids: readonly string[], role: GroupRole | null) => Prisma.sql`i.id IN (
  SELECT a.item_id FROM assignment a WHERE a.group_id = ANY (${[...ids]}::uuid[]) AND ${active} ${inRole(role)})`

const active = Prisma.sql`a.state IN ('proposed', 'accepted')`
const inRole = (role: GroupRole | null) =>
  role ? Prisma.sql`AND a.role = ${role}::assignment_role` : Prisma.empty

export function ofState(state: ItemFilter['state']): Prisma.Sql | null {
  if (state === 'any') return null
  if (state === 'open') return stands.open
  if (state === 'closed') return stands.closed
  return anyOf(state, (one) => Prisma.sql`i.state = ${one}::item_state`)
}

export const ofHealth = (health: string) => Prisma.sql`health_rank(i.health) = health_rank(${health}::health)`

export function ofDue(due: DueFilter, today: Day): Prisma.Sql {
  if (due === 'overdue') return stands.overdue(today)
  return due === 'soon' ? stands.dueSoon(today) : stands.noDueDate
}

export function ofNeed(need: Need, { actor, today }: Pick<Reading, 'actor' | 'today'>): Prisma.Sql {
  switch (need) {
    case 'owner':
      return stands.unassigned
    case 'acceptance':
      return stands.awaitingAcceptance
    case 'verification':
      return stands.awaitingVerification
    case 'update':
      return stands.stale(today)
    case 'review':
      return stands.pastHoldReview(today)
    case 'rework':
      return stands.returned
    case 'answer':
      return Prisma.sql`(i.closed_at IS NULL AND i.id IN (SELECT a.item_id FROM assignment a
        WHERE a.group_id = ANY (${[...actor.actsFor]}::uuid[]) AND a.state = 'proposed'))`
  }
}

/** Items of groups that the actor acts for, or that the actor holds. */
function mine(actor: Actor, role: GroupRole | null): Prisma.Sql {
  return Prisma.sql`i.id IN (SELECT h.id FROM action_item h WHERE h.holder_id = ${actor.id}::uuid
    UNION SELECT a.item_id FROM assignment a
     WHERE a.group_id = ANY (${[...actor.actsFor]}::uuid[]) AND ${active} ${inRole(role)})`
}

const watchedBy = (actor: Actor) =>
  Prisma.sql`i.id IN (SELECT w.item_id FROM watch w WHERE w.person_id = ${actor.id}::uuid)`

const withOpenAsk = Prisma.sql`i.id IN (SELECT k.item_id FROM ask k WHERE k.state = 'open')`

function anyOf<T>(values: readonly T[], condition: (value: T) => Prisma.Sql): Prisma.Sql | null {
  if (values.length === 0) return null
  return Prisma.sql`(${Prisma.join(values.map(condition), ' OR ')})`
}
