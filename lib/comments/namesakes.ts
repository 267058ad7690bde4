// Several people of one name: each is typed with the last four signs of their id, "Chair, SG15 #3f2a". Readers see the name alone.
import type { db, Tx } from '#lib/db.ts'
import type { Prisma } from '#lib/generated/prisma/client.ts'

const MOST = 50

/** The name as it is typed where others have it too. */
export const typedApart = ({ name, id }: { name: string; id: string }) => `${name} ${tailOf(id)}`

export const tailOf = (id: string) => `#${id.slice(-4)}`

const APART = /^(.+) (#[0-9a-f]{4})$/i

/** Ids of the active people whom the typed name stands for: one, or those who share it. */
export async function findNamed(tx: Tx, typed: string): Promise<string[]> {
  const of = (name: string) =>
    tx.person.findMany({ where: { AND: [ACTIVE, called(name)] }, take: MOST, select: { id: true } })
  const people = await of(typed)
  const [, name, tail] = people.length === 0 ? (APART.exec(typed) ?? []) : []
  const meant = name && tail ? (await of(name)).filter(({ id }) => tailOf(id) === tail.toLowerCase()) : people
  return meant.map(({ id }) => id)
}

/** Those of the names that several active people have, in lower case. */
export async function sharedNames(from: Tx | typeof db, names: readonly string[]): Promise<Set<string>> {
  const people = await from.person.findMany({
    where: { AND: [ACTIVE, { OR: names.map(called) }] },
    take: MOST * names.length,
    select: { name: true },
  })
  const counts = Map.groupBy(people, ({ name }) => name.toLowerCase())
  return new Set([...counts].flatMap(([name, { length }]) => (length > 1 ? [name] : [])))
}

const ACTIVE: Prisma.PersonWhereInput = { deactivatedAt: null }
const called = (name: string): Prisma.PersonWhereInput => ({ name: { equals: name, mode: 'insensitive' } })
