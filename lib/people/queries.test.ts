import { beforeAll, expect, test } from 'vitest'
import type { Actor } from '#lib/actor.ts'
import { db } from '#test/database.ts'
import { callAs, makeGroup, makePerson, NOW, TODAY } from '#test/people.ts'
import { parsePeopleFilter, peoplePath } from './filter.ts'
import { getPerson, listPeople, PAGE_SIZE } from './queries.ts'

let admin: Actor

beforeAll(async () => {
  await makeGroup('SG15')
  admin = (await callAs(await makePerson({ name: 'Zoë Admin', roles: ['admin'] }))).actor
  // Two of one name, so that only the id tells them apart.
  for (let index = 0; index < 60; index++) {
    await makePerson({ name: `Reader ${String(index >> 1).padStart(2, '0')}`, email: `${index}@example.org` })
  }
  await makePerson({ name: 'Chair of fifteen', chairs: ['SG15'], password: 'seven grey herons wade' })
})

const list = (search: Record<string, unknown>) => listPeople(admin, parsePeopleFilter(search), TODAY)

test('pages follow each other without a gap or a repetition, forth and back', async () => {
  const first = await list({})
  expect(first.people).toHaveLength(PAGE_SIZE)
  expect(first.before).toBeNull()
  const second = await list({ after: first.after })
  expect(second.after).toBeNull()
  const ids = [...first.people, ...second.people].map((person) => person.id)
  expect(new Set(ids).size).toBe(62)
  const back = await list({ before: second.before })
  expect(back.people.map((person) => person.id)).toEqual(ids.slice(0, PAGE_SIZE))
  expect(back.after).toBe(first.after)
})

test('people are found by name, address, group, role and account', async () => {
  const names = async (search: Record<string, unknown>) =>
    (await list(search)).people.map((person) => person.name)
  expect(await names({ q: 'sg15' })).toEqual(['Chair of fifteen'])
  expect(await names({ q: 'CHAIR OF' })).toEqual(['Chair of fifteen'])
  expect(await names({ q: '59@example' })).toEqual(['Reader 29'])
  expect(await names({ role: 'admin' })).toEqual(['Zoë Admin'])
  expect(await names({ standing: 'invited', q: 'chair' })).toEqual([])
  expect(await names({ standing: 'deactivated' })).toEqual([])
  await db.person.updateMany({ where: { email: '0@example.org' }, data: { deactivatedAt: NOW } })
  expect(await names({ standing: 'deactivated' })).toEqual(['Reader 00'])
})

test('what makes no sense in the address falls back', () => {
  const filter = parsePeopleFilter({ q: ['a', 'b'], role: 'king', standing: 'x', after: 'nobody' })
  expect(filter).toEqual({ text: '', role: null, standing: 'current', after: null, before: null })
  expect(peoplePath(filter)).toBe('/people')
  expect(peoplePath({ ...filter, text: 'a b', role: 'staff' })).toBe('/people?q=a+b&role=staff')
})

test('an address that is no id leads to nobody', async () => {
  expect(await getPerson(admin, 'new', TODAY)).toBeNull()
})
