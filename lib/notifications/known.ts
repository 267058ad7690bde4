// What the events of an act ask for again and again, read once in the transaction that tells them.
import type { Actor } from '#lib/actor.ts'
import type { Day } from '#lib/dates.ts'
import type { Tx } from '#lib/db.ts'
import { currentOfficers, type Officer } from '#lib/groups/officers.ts'
import { loadActor } from '#lib/people/actor.ts'

export type Known = ReturnType<typeof knownIn>

/** People, roles and officers as the transaction saw them first. */
export function knownIn(tx: Tx, today: Day) {
  const actors = new Map<string, Actor | null>()
  const officers = new Map<string, Officer[]>()
  let roles: Awaited<ReturnType<typeof rolesIn>> | undefined
  return {
    /** The person with today's rights, or null for who has left. */
    async actor(personId: string): Promise<Actor | null> {
      const had = actors.get(personId)
      if (had !== undefined) return had
      const actor = await loadActor(personId, today, undefined, tx)
      actors.set(personId, actor)
      return actor
    },
    /** Officers by the id of a group; at least of the groups that are asked for. */
    async officers(groupIds: readonly string[]): Promise<ReadonlyMap<string, readonly Officer[]>> {
      const missing = groupIds.filter((id) => !officers.has(id))
      const found = await currentOfficers(missing, today, tx)
      for (const id of missing) officers.set(id, found.get(id) ?? [])
      return officers
    },
    /** Who is staff or manager. */
    async roles() {
      roles ??= await rolesIn(tx)
      return roles
    },
  }
}

const rolesIn = (tx: Tx) =>
  tx.personRole.findMany({
    where: { role: { in: ['staff', 'manager'] }, person: { deactivatedAt: null } },
    orderBy: { personId: 'asc' },
    take: 1000,
    select: { personId: true, role: true },
  })
