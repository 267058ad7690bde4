import { beforeAll, describe, expect, test } from 'vitest'
import type { Call } from '#lib/mutation.ts'
import { db } from '#test/database.ts'
import { callAs, makeGroup, makePerson, TODAY } from '#test/people.ts'
import { parsePeopleFilter } from './filter.ts'
import { newSecret } from './links.ts'
import { addMembership, changeMembership } from './memberships.ts'
import * as people from './mutations.ts'
import { getPerson, listPeople } from './queries.ts'

const who = {} as Record<string, Call>
let target = { personId: '', version: 1 }
let membershipId = ''

beforeAll(async () => {
  await makeGroup('SG15')
  who.viewer = await callAs(await makePerson())
  who.officer = await callAs(await makePerson({ chairs: ['SG15'] }))
  who.staff = await callAs(await makePerson({ roles: ['staff'] }))
  who.manager = await callAs(await makePerson({ roles: ['manager'] }))
  who.admin = await callAs(await makePerson({ roles: ['admin'] }))
  const person = await makePerson({ chairs: ['SG15'] })
  target = { personId: person.id, version: 1 }
  membershipId = (await db.membership.findFirstOrThrow({ where: { personId: person.id } })).id
})

const period = { function: 'chair', startsOn: '2025-01-01', endsOn: null } as const
const acts: Record<string, (call: Call) => Promise<unknown>> = {
  'invite somebody': (call) =>
    people.invitePerson(call, { name: 'N', email: 'n@example.org', roles: [], ...newSecret() }),
  'make a link': (call) => people.makeLink(call, { ...target, ...newSecret() }),
  'correct a name': (call) => people.correctPerson(call, { ...target, name: 'N', email: 'm@example.org' }),
  'change roles': (call) => people.changeRoles(call, { ...target, roles: ['admin'] }),
  'deactivate somebody': (call) => people.deactivatePerson(call, target),
  'reactivate somebody': (call) => people.reactivatePerson(call, target),
  'give a function': (call) => addMembership(call, { ...target, group: 'SG15', ...period }),
  'change a function': (call) => changeMembership(call, { membershipId, version: 1, ...period }),
}

describe.each(['viewer', 'officer', 'staff', 'manager'])('a %s', (role) => {
  test.each(Object.keys(acts))('cannot %s', async (act) => {
    const before = await db.event.count()
    await expect(acts[act]?.(who[role] as Call)).rejects.toMatchObject({ code: 'forbidden' })
    expect(await db.event.count()).toBe(before)
  })

  test('sees no people: for them they do not exist', async () => {
    const { actor } = who[role] as Call
    await expect(listPeople(actor, parsePeopleFilter({}), TODAY)).rejects.toMatchObject({ code: 'not_found' })
    expect(await getPerson(actor, target.personId, TODAY)).toBeNull()
  })
})

test.each(Object.keys(acts))('an admin can %s', async (act) => {
  const { version } = await db.person.findUniqueOrThrow({ where: { id: target.personId } })
  target.version = version
  await acts[act]?.(who.admin as Call)
})
