// Who is acting, as every query and mutation is told it, and what that person may read.
import type { Prisma } from '#lib/generated/prisma/client.ts'

export type Role = 'staff' | 'manager' | 'admin'

/** Loaded from the database at each request (lib/people/actor.ts), never from the session token. */
export interface Actor {
  id: string
  name: string
  email: string
  locale: string
  /** IANA name of the zone that the person chose for instants; null: the browser's. */
  timeZone: string | null
  roles: readonly Role[]
  /** Groups of which the person is an officer today. */
  officerOf: readonly string[]
  /** Those groups and all below them in the tree: what the person may act for. */
  actsFor: readonly string[]
}

export const isStaff = (actor: Actor) => actor.roles.includes('staff')
export const isManager = (actor: Actor) => actor.roles.includes('manager')
export const isAdmin = (actor: Actor) => actor.roles.includes('admin')
export const isOfficer = (actor: Actor) => actor.officerOf.length > 0

/** True when the person acts for the group: its officer, or an officer of a group above it. */
export const actsFor = (actor: Actor, groupId: string | null) =>
  groupId !== null && actor.actsFor.includes(groupId)

/** True for who reads everything, what is marked internal included. */
export const readsInternal = (actor: Actor) => actor.roles.length > 0

/**
 * Which updates, comments, evidence and events of an item the actor may read: what is marked `register`; what is marked `group` on items
 * that a group of the actor's has; everything for staff, managers and admins. Goes into the `where` of the query.
 */
export function visibleTo(
  actor: Actor,
): Prisma.ProgressUpdateWhereInput &
  Prisma.CommentWhereInput &
  Prisma.EvidenceWhereInput &
  Prisma.EventWhereInput &
  Prisma.NotificationWhereInput {
  if (readsInternal(actor)) return {}
  if (actor.actsFor.length === 0) return { visibility: 'register' }
  return {
    OR: [
      { visibility: 'register' },
      {
        visibility: 'group',
        item: {
          assignments: {
            some: { groupId: { in: [...actor.actsFor] }, state: { in: ['proposed', 'accepted'] } },
          },
        },
      },
    ],
  }
}
