// Loads who is acting, from the database, at each request.
import type { Actor } from '#lib/actor.ts'
import { type Day, fromDay } from '#lib/dates.ts'
import { type Db, db, type Tx } from '#lib/db.ts'
import { mayBeUsed } from './demo.ts'

/**
 * The active person with today's roles and offices, or null when there is none, the person is deactivated, or the
 * session's epoch is not the current one (password changed since), or it is a demo account's where no demo runs. Without `sessionEpoch` it is not compared.
 */
export async function loadActor(
  personId: string,
  today: Day,
  sessionEpoch?: number,
  from: Db | Tx = db,
): Promise<Actor | null> {
  const day = fromDay(today)
  const person = await from.person.findFirst({
    where: { id: personId, deactivatedAt: null },
    select: {
      id: true,
      name: true,
      email: true,
      locale: true,
      timeZone: true,
      isDemo: true,
      roles: { select: { role: true } },
      credential: { select: { sessionEpoch: true } },
      memberships: {
        where: { startsOn: { lte: day }, OR: [{ endsOn: null }, { endsOn: { gte: day } }] },
        select: { groupId: true },
      },
    },
  })
  if (!person) return null
  if (sessionEpoch !== undefined) {
    if ((person.credential?.sessionEpoch ?? 1) !== sessionEpoch || !mayBeUsed(person)) return null
  }
  const officerOf = [...new Set(person.memberships.map((membership) => membership.groupId))]
  return {
    id: person.id,
    name: person.name,
    email: person.email,
    locale: person.locale,
    timeZone: person.timeZone,
    roles: person.roles.map((row) => row.role),
    officerOf,
    actsFor: officerOf.length === 0 ? [] : await withParts(officerOf, from),
  }
}

/** The groups and everything below them in the tree. */
export async function withParts(groupIds: readonly string[], from: Db | Tx = db): Promise<string[]> {
  const rows = await from.$queryRaw<{ id: string }[]>`
    WITH RECURSIVE below AS (
      SELECT id FROM "group" WHERE id = ANY (${[...groupIds]}::uuid[])
      UNION
      SELECT g.id FROM "group" g JOIN below ON g.parent_id = below.id
    )
    SELECT id FROM below LIMIT 2000`
  return rows.map((row) => row.id)
}
