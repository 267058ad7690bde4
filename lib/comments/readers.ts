// Who may read a comment of a visibility on an item, as conditions: mentioning goes by them, and so does what is offered.
import { type Day, fromDay } from '#lib/dates.ts'
import type { db, Tx } from '#lib/db.ts'
import type { Prisma } from '#lib/generated/prisma/client.ts'
import type { Visibility } from '#lib/generated/prisma/enums.ts'
import type { ItemFacts } from '#lib/items/facts.ts'

export interface Readers {
  people: Prisma.PersonWhereInput
  /** Groups whose officers read it. */
  groups: Prisma.GroupWhereInput
}

/** The conditions for that visibility on that item. */
export async function readersOf(
  from: Tx | typeof db,
  visibility: Visibility,
  item: Pick<ItemFacts, 'assignments'>,
  today: Day,
): Promise<Readers> {
  const active: Prisma.PersonWhereInput = { deactivatedAt: null }
  const keepers: Prisma.PersonWhereInput = { roles: { some: {} } }
  if (visibility === 'register') return { people: active, groups: {} }
  if (visibility === 'internal') return { people: { ...active, ...keepers }, groups: { id: { in: [] } } }
  const groups = {
    id: {
      in: await withAbove(
        from,
        item.assignments.map(({ groupId }) => groupId),
      ),
    },
  }
  const officers: Prisma.PersonWhereInput = { memberships: { some: { group: groups, ...running(today) } } }
  return { people: { ...active, OR: [keepers, officers] }, groups }
}

/** Of a function that runs today. */
export const running = (today: Day): Prisma.MembershipWhereInput => ({
  startsOn: { lte: fromDay(today) },
  OR: [{ endsOn: null }, { endsOn: { gte: fromDay(today) } }],
})

/** The groups and all that they are part of: their officers act for them. */
async function withAbove(from: Tx | typeof db, ids: readonly string[]): Promise<string[]> {
  const rows = await from.$queryRaw<{ id: string }[]>`
    WITH RECURSIVE above AS (
      SELECT id, parent_id FROM "group" WHERE id = ANY (${[...ids]}::uuid[])
      UNION
      SELECT g.id, g.parent_id FROM "group" g JOIN above ON above.parent_id = g.id
    )
    SELECT id FROM above LIMIT 500`
  return rows.map(({ id }) => id)
}
