// People and groups for tests, made straight in the database.
import type { Role } from '#lib/actor.ts'
import { fromDay, toDay } from '#lib/dates.ts'
import { db } from '#lib/db.ts'
import { notFound } from '#lib/errors.ts'
import { parseGroupCode } from '#lib/groups/slug.ts'
import type { Call } from '#lib/mutation.ts'
import { loadActor } from '#lib/people/actor.ts'
import { hashPassword } from '#lib/people/password.ts'

export const NOW = new Date('2026-11-23T09:00:00Z')
export const TODAY = toDay(NOW)

let made = 0

interface PersonParts {
  name?: string
  email?: string
  roles?: Role[]
  password?: string
  /** Codes of groups that the person chairs. */
  chairs?: string[]
  isDemo?: boolean
}

/** A person, by default with no role, office or password. */
export async function makePerson(parts: PersonParts = {}) {
  const { password, roles = [], chairs = [], isDemo = false } = parts
  const name = parts.name ?? `Person ${++made}`
  const passwordHash = password ? await hashPassword(password) : null
  const groups = await Promise.all(chairs.map(findGroup))
  return db.person.create({
    data: {
      name,
      isDemo,
      email: parts.email ?? `${name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '.')}@example.org`,
      credential: { create: { passwordHash } },
      roles: { create: roles.map((role) => ({ role })) },
      memberships: {
        create: groups.map(({ id }) => ({ groupId: id, function: 'chair', startsOn: fromDay('2025-01-01') })),
      },
    },
  })
}

/** A call that the person makes, at `NOW` unless told otherwise. */
export async function callAs(person: { id: string }, now: Date = NOW): Promise<Call> {
  const actor = await loadActor(person.id, toDay(now))
  if (!actor) throw notFound()
  return { actor, now, today: toDay(now) }
}

/** A study period of four years, "2025-2028" unless told otherwise; made once. */
export async function makePeriod(code = '2025-2028') {
  const [from, to] = code.split('-')
  const data = { code, startsOn: fromDay(`${from}-01-01`), endsOn: fromDay(`${to}-12-31`) }
  return db.studyPeriod.upsert({ where: { code }, create: data, update: {} })
}

/** A group with a title; `parent` is the code of the group that it is part of. */
export async function makeGroup(
  code: string,
  { parent, title = `Title of ${code}` }: { parent?: string; title?: string } = {},
) {
  const period = await makePeriod()
  const parsed = parseGroupCode(code)
  return db.group.create({
    data: {
      periodId: period.id,
      code,
      slug: parsed?.slug ?? code,
      kind: parsed?.kind ?? 'outside_body',
      parentId: parent ? (await findGroup(parent)).id : null,
      titles: { create: { title, validFrom: period.startsOn } },
    },
  })
}

const findGroup = (code: string) => db.group.findFirstOrThrow({ where: { code } })
