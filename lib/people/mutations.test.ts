import { beforeAll, expect, test } from 'vitest'
import type { Call } from '#lib/mutation.ts'
import { db } from '#test/database.ts'
import { callAs, makePerson, NOW, TODAY } from '#test/people.ts'
import { loadActor } from './actor.ts'
import { hashOf, newSecret } from './links.ts'
import {
  changeRoles,
  correctPerson,
  deactivatePerson,
  invitePerson,
  makeLink,
  reactivatePerson,
} from './mutations.ts'

let admin: Call

beforeAll(async () => {
  admin = await callAs(await makePerson({ name: 'First Admin', roles: ['admin'] }))
})

const versioned = async (id: string) => {
  const { version } = await db.person.findUniqueOrThrow({ where: { id } })
  return { personId: id, version }
}
const eventsOf = (subjectId: string) => db.event.findMany({ where: { subjectId }, orderBy: { id: 'asc' } })
const why = (key: string) => ({ code: 'not_allowed_now', why: { key } })

const invite = (email: string, roles: ('staff' | 'manager' | 'admin')[] = []) =>
  invitePerson(admin, { name: 'New Person', email, roles, ...newSecret() })

test('an invited person has a link that only its hash is kept of, and one event that not everybody reads', async () => {
  const secret = newSecret()
  const input = { name: 'Ada', email: 'ada@example.org', roles: ['staff' as const], ...secret }
  const { id } = await invitePerson(admin, input)
  const link = await db.oneTimeLink.findFirstOrThrow({ where: { personId: id } })
  expect(link).toMatchObject({ tokenHash: hashOf(secret.token), purpose: 'invitation', usedAt: null })
  expect(link.expiresAt.getTime() - NOW.getTime()).toBe(14 * 86_400_000)
  expect(await eventsOf(id)).toMatchObject([
    {
      action: 'person.invited',
      visibility: 'internal',
      to: { email: 'ada@example.org', roles: ['staff'] },
      version: 1,
    },
  ])
  expect(JSON.stringify(await db.submission.findMany())).not.toContain(secret.token)
})

test('nobody is invited twice, in whatever case the address is typed', async () => {
  await invite('twice@example.org')
  await expect(invite('Twice@Example.org')).rejects.toMatchObject({ fields: { email: 'emailTaken' } })
})

test('two invitations of one address at the same moment make one person', async () => {
  const results = await Promise.allSettled([invite('race@example.org'), invite('race@example.org')])
  expect(results.map((result) => result.status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(await db.person.count({ where: { email: 'race@example.org' } })).toBe(1)
})

test('an invitation that is sent twice makes one person and tells which link holds', async () => {
  const call = { ...admin, submission: crypto.randomUUID() }
  const input = { name: 'Bo', email: 'bo@example.org', roles: [] }
  const [first, second] = [newSecret(), newSecret()]
  const made = await invitePerson(call, { ...input, ...first })
  expect(await invitePerson(call, { ...input, ...second })).toEqual(made)
  expect(made.tokenHash).toBe(first.tokenHash)
})

test('a new link takes the place of the one before; it resets once there is a password', async () => {
  const person = await makePerson({ password: 'seven grey herons wade' })
  const old = newSecret()
  await makeLink(admin, { ...(await versioned(person.id)), ...old })
  await makeLink(admin, { ...(await versioned(person.id)), ...newSecret() })
  const links = await db.oneTimeLink.findMany({ where: { personId: person.id } })
  expect(links).toMatchObject([{ purpose: 'reset' }])
  expect(links[0]?.tokenHash).not.toBe(old.tokenHash)
})

test('a link that went to the wrong address is worth nothing once the address is corrected', async () => {
  const person = await makePerson({ name: 'Di', email: 'wrong@example.org' })
  await makeLink(admin, { ...(await versioned(person.id)), ...newSecret() })
  const links = () => db.oneTimeLink.count({ where: { personId: person.id } })
  await correctPerson(admin, { ...(await versioned(person.id)), name: 'Dia', email: 'wrong@example.org' })
  expect(await links()).toBe(1)
  await correctPerson(admin, { ...(await versioned(person.id)), name: 'Dia', email: 'right@example.org' })
  expect(await links()).toBe(0)
})

test('roles are given and taken, with one event that says from what to what', async () => {
  const person = await makePerson({ roles: ['staff'] })
  await changeRoles(admin, { ...(await versioned(person.id)), roles: ['manager', 'admin', 'manager'] })
  expect((await loadActor(person.id, TODAY))?.roles.toSorted()).toEqual(['admin', 'manager'])
  expect(await eventsOf(person.id)).toMatchObject([
    { action: 'person.roles_changed', from: { roles: ['staff'] }, to: { roles: ['admin', 'manager'] } },
  ])
  await changeRoles(admin, { ...(await versioned(person.id)), roles: [] })
  expect((await loadActor(person.id, TODAY))?.roles).toEqual([])
})

test('a stale form about a person is told what changed', async () => {
  const person = await makePerson({ name: 'Cy' })
  const stale = await versioned(person.id)
  await correctPerson(admin, { ...stale, name: 'Cyd', email: 'cyd@example.org' })
  await expect(changeRoles(admin, { ...stale, roles: ['staff'] })).rejects.toMatchObject({
    code: 'conflict',
    version: 2,
    changes: [{ action: 'person.corrected', actorName: 'First Admin' }],
  })
})

test('a deactivated person is nobody any more: session, links and new roles end', async () => {
  const person = await makePerson({ roles: ['staff'], password: 'seven grey herons wade' })
  await makeLink(admin, { ...(await versioned(person.id)), ...newSecret() })
  await deactivatePerson(admin, await versioned(person.id))
  expect(await loadActor(person.id, TODAY, 1)).toBeNull()
  expect(await db.oneTimeLink.count({ where: { personId: person.id } })).toBe(0)
  const now = await versioned(person.id)
  await expect(changeRoles(admin, { ...now, roles: ['staff', 'admin'] })).rejects.toMatchObject(
    why('personDeactivated'),
  )
  await expect(makeLink(admin, { ...now, ...newSecret() })).rejects.toMatchObject(why('personDeactivated'))
  await expect(deactivatePerson(admin, now)).rejects.toMatchObject(why('personDeactivatedAlready'))
})

test('a reactivated person comes back with the roles, but not with the sessions, of before', async () => {
  const person = await makePerson({ roles: ['staff'] })
  await deactivatePerson(admin, await versioned(person.id))
  await reactivatePerson(admin, await versioned(person.id))
  expect(await loadActor(person.id, TODAY, 1)).toBeNull()
  expect(await loadActor(person.id, TODAY, 2)).toMatchObject({ roles: ['staff'] })
  await expect(reactivatePerson(admin, await versioned(person.id))).rejects.toMatchObject(
    why('personActiveAlready'),
  )
})

test('the last admin can be neither deactivated nor made less', async () => {
  await db.personRole.deleteMany({ where: { role: 'admin', personId: { not: admin.actor.id } } })
  const last = await versioned(admin.actor.id)
  await expect(deactivatePerson(admin, last)).rejects.toMatchObject(why('lastAdmin'))
  await expect(changeRoles(admin, { ...last, roles: ['staff'] })).rejects.toMatchObject(why('lastAdmin'))
})

test('two admins who remove each other at the same moment: one of them stays', async () => {
  const other = await makePerson({ name: 'Second Admin', roles: ['admin'] })
  const results = await Promise.allSettled([
    changeRoles(admin, { ...(await versioned(other.id)), roles: [] }),
    changeRoles(await callAs(other), { ...(await versioned(admin.actor.id)), roles: [] }),
  ])
  expect(results.filter((result) => result.status === 'rejected')).toMatchObject([
    { reason: why('lastAdmin') },
  ])
  expect(await db.personRole.count({ where: { role: 'admin' } })).toBe(1)
  await db.personRole.createMany({
    data: [{ personId: admin.actor.id, role: 'admin' }],
    skipDuplicates: true,
  })
})

test('the database itself keeps the last admin', async () => {
  await expect(db.personRole.deleteMany({ where: { role: 'admin' } })).rejects.toThrow(/last admin/)
})
