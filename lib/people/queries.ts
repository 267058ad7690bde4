// Reads about people. Their pages are an admin's; who asks for another is told that there is nothing.
import type { Actor } from '#lib/actor.ts'
import { type Day, fromDay, toDay } from '#lib/dates.ts'
import { db } from '#lib/db.ts'
import { env } from '#lib/env.ts'
import { notFound } from '#lib/errors.ts'
import { idField } from '#lib/form-fields.ts'
import type { Prisma } from '#lib/generated/prisma/client.ts'
import type { PeopleFilter } from './filter.ts'
import { canManagePeople } from './policy.ts'

export const PAGE_SIZE = 50

/** Days in force on `day`: begun, and not ended. */
const runningOn = (day: Day) => ({
  startsOn: { lte: fromDay(day) },
  OR: [{ endsOn: null }, { endsOn: { gte: fromDay(day) } }],
})

/** One page of people by name, with the ids to ask for the pages around it; `before` and `after` are null at the ends. */
export async function listPeople(actor: Actor, filter: PeopleFilter, today: Day) {
  if (!canManagePeople(actor)) throw notFound()
  const backwards = filter.before !== null
  const edge = filter.before ?? filter.after
  const from = edge
    ? await db.person.findUnique({ where: { id: edge }, select: { name: true, id: true } })
    : null
  const order = backwards && from ? ('desc' as const) : ('asc' as const)
  const beyond = backwards ? 'lt' : 'gt'
  const rows = await db.person.findMany({
    where: {
      AND: [
        matching(filter),
        from
          ? { OR: [{ name: { [beyond]: from.name } }, { name: from.name, id: { [beyond]: from.id } }] }
          : {},
      ],
    },
    orderBy: [{ name: order }, { id: order }],
    take: PAGE_SIZE + 1,
    select: {
      id: true,
      name: true,
      email: true,
      deactivatedAt: true,
      roles: { select: { role: true }, orderBy: { role: 'asc' } },
      credential: { select: { lastSignInAt: true, passwordHash: true } },
      memberships: {
        where: runningOn(today),
        select: { function: true, group: { select: { code: true } } },
        orderBy: { startsOn: 'asc' },
        take: 5,
      },
    },
  })
  const more = rows.length > PAGE_SIZE
  const page = rows.slice(0, PAGE_SIZE)
  if (order === 'desc') page.reverse()
  const [hasBefore, hasAfter] = order === 'desc' ? [more, true] : [from !== null, more]
  return {
    people: page.map(({ credential, roles, ...person }) => ({
      ...person,
      roles: roles.map((row) => row.role),
      lastSignInAt: credential?.lastSignInAt ?? null,
      standing: standingOf(person, credential),
    })),
    before: hasBefore ? (page[0]?.id ?? null) : null,
    after: hasAfter ? (page.at(-1)?.id ?? null) : null,
  }
}

/** The person with roles, functions (the running ones first) and what an admin may do with the account, or null. */
export async function getPerson(actor: Actor, id: string, today: Day) {
  if (!canManagePeople(actor) || !idField.safeParse(id).success) return null
  const person = await db.person.findUnique({
    where: { id },
    select: {
      id: true,
      name: true,
      email: true,
      version: true,
      deactivatedAt: true,
      createdAt: true,
      roles: { select: { role: true }, orderBy: { role: 'asc' } },
      credential: { select: { lastSignInAt: true, passwordHash: true } },
      links: {
        where: { usedAt: null, purpose: { not: 'mail' } },
        select: { tokenHash: true, purpose: true, expiresAt: true },
        orderBy: { createdAt: 'desc' },
        take: 1,
      },
      memberships: {
        select: {
          id: true,
          function: true,
          startsOn: true,
          endsOn: true,
          version: true,
          group: { select: { code: true, slug: true, period: { select: { code: true } } } },
        },
        orderBy: [{ startsOn: 'desc' }, { id: 'asc' }],
        take: 200,
      },
      _count: { select: { heldItems: { where: { closedAt: null } } } },
    },
  })
  if (!person) return null
  const { credential, roles, links, memberships, _count, ...rest } = person
  return {
    ...rest,
    roles: roles.map((row) => row.role),
    isAdmin: roles.some((row) => row.role === 'admin'),
    hasPassword: Boolean(credential?.passwordHash),
    lastSignInAt: credential?.lastSignInAt ?? null,
    standing: standingOf(person, credential),
    openLink: links[0] ?? null,
    heldItems: _count.heldItems,
    memberships: memberships.map((row) => ({
      ...row,
      startsOn: toDay(row.startsOn),
      endsOn: toDay(row.endsOn),
      running: toDay(row.startsOn) <= today && (row.endsOn === null || toDay(row.endsOn) >= today),
    })),
  }
}

export type PersonDetails = NonNullable<Awaited<ReturnType<typeof getPerson>>>

/** How many active admins there are: the last one cannot be removed. */
export const countAdmins = () =>
  db.personRole.count({ where: { role: 'admin', person: { deactivatedAt: null } } })

/** What the actor's own page shows of the account. */
export const getSelf = (actor: Actor) =>
  db.person.findUniqueOrThrow({
    where: { id: actor.id },
    select: {
      name: true,
      email: true,
      timeZone: true,
      version: true,
      memberships: {
        where: { groupId: { in: [...actor.officerOf] } },
        select: { function: true, group: { select: { code: true } } },
        orderBy: { startsOn: 'asc' },
        take: 20,
      },
    },
  })

/** The accounts that anybody on this machine may try; none where the demo does not run. */
export async function listDemoAccounts(): Promise<{ email: string }[]> {
  if (env().CXO_DEMO !== '1') return []
  return db.person.findMany({
    where: { isDemo: true, deactivatedAt: null },
    orderBy: { createdAt: 'asc' },
    take: 20,
    select: { email: true },
  })
}

function matching({ text, standing, role }: PeopleFilter): Prisma.PersonWhereInput {
  const like = { contains: text, mode: 'insensitive' } as const
  return {
    AND: [
      text
        ? { OR: [{ name: like }, { email: like }, { memberships: { some: { group: { code: like } } } }] }
        : {},
      role ? { roles: { some: { role } } } : {},
      standing === 'current' ? { deactivatedAt: null } : {},
      standing === 'invited' ? { deactivatedAt: null, credential: { is: { passwordHash: null } } } : {},
      standing === 'deactivated' ? { deactivatedAt: { not: null } } : {},
    ],
  }
}

export type AccountStanding = 'active' | 'invited' | 'deactivated'

function standingOf(
  person: { deactivatedAt: Date | null },
  credential: { passwordHash: string | null } | null,
): AccountStanding {
  if (person.deactivatedAt) return 'deactivated'
  return credential?.passwordHash ? 'active' : 'invited'
}
