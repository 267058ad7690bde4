import { beforeAll, expect, test } from 'vitest'
import type { Actor } from '#lib/actor.ts'
import { fromDay } from '#lib/dates.ts'
import messages from '#messages/en.json' with { type: 'json' }
import { db } from '#test/database.ts'
import { makeCommunique, makeItem, makeRequest } from '#test/item-rows.ts'
import { callAs, makeGroup, makePeriod, makePerson, TODAY } from '#test/people.ts'
import { findAnything, listRecent } from './find.ts'
import { placesFor } from './places.ts'

const actors = {} as Record<'viewer' | 'staff' | 'admin' | 'chair', Actor>

beforeAll(async () => {
  const sg15 = await makeGroup('SG15', { title: 'Transport, access and home' })
  await makeGroup('Q6/15', { parent: 'SG15', title: 'Characteristics of harbours' })
  const join = async (parts: Parameters<typeof makePerson>[0]) =>
    (await callAs(await makePerson(parts))).actor
  actors.viewer = await join({})
  actors.staff = await join({ roles: ['staff'] })
  actors.admin = await join({ roles: ['admin'] })
  actors.chair = await join({ chairs: ['SG15'], name: 'Keeper of harbours' })
  const communique = await makeCommunique('CxO-2024')
  for (let number = 1; number < 7; number++) await makeRequest(communique)
  const request = await makeRequest(communique, { title: 'Lights of all harbours' })
  await makeRequest(communique, { title: 'Harbours of no use', isWithdrawn: true })
  await makeItem(request, { title: 'Number the harbours', lead: sg15 })
  for (let n = 0; n < 9; n++)
    await makeItem(request, { title: `Quays of harbour ${n}`, silentSince: '2026-11-01' })
  const second = await makeCommunique('CxO-2024b')
  for (let number = 1; number < 8; number++) await makeRequest(second)
  await makeRequest(await makeCommunique('SG20-2024'))
  await db.theme.create({ data: { slug: 'harbours', name: 'Harbours and quays' } })
})

const find = async (actor: Actor, typed: string) =>
  (await findAnything(actor, typed, TODAY)).map(({ kind, found }) => [
    kind,
    found.map(({ note, label }) => note || label),
  ])

test.each(['CxO-2024-07-1', 'cxo 2024 07 1', 'cxo2024071', 'CXO-2024-07-1 '])(
  'an item is found by its reference in any spelling, before all others: %s',
  async (typed) => {
    expect((await find(actors.viewer, typed))[0]).toEqual(['item', expect.arrayContaining(['CxO-2024-07-1'])])
    const [first] = await findAnything(actors.viewer, typed, TODAY)
    expect(first?.found[0]).toEqual({
      ...{ href: '/items/CxO-2024-07-1', label: 'Number the harbours', note: 'CxO-2024-07-1' },
    })
  },
)

test.each(['SG15', 'sg 15', 'study group 15'])('a group that is named comes first: %s', async (typed) => {
  const [first] = await findAnything(actors.viewer, typed, TODAY)
  expect(first).toMatchObject({ kind: 'group', found: [{ href: '/groups/sg15' }] })
})

test.each(['Q6/15', 'q 6/15', '6/15'])('so does a Question: %s', async (typed) => {
  const [first] = await findAnything(actors.viewer, typed, TODAY)
  expect(first).toMatchObject({ kind: 'group', found: [{ href: '/groups/q6-15' }] })
})

test.each(['CxO-2024-07', 'cxo 2024 7', 'cxo2024-07'])('a request by its reference: %s', async (typed) => {
  const sections = await findAnything(actors.viewer, typed, TODAY)
  const requests = sections.find(({ kind }) => kind === 'request')
  expect(requests?.found).toEqual([
    { href: '/requests/CxO-2024-07', label: 'Lights of all harbours', note: 'CxO-2024-07' },
  ])
})

test.each([
  ['CxO-2024b-07', 'CxO-2024b-07'],
  ['cxo 2024B 7', 'CxO-2024b-07'],
  ['cxo2024b7', 'CxO-2024b-07'],
  ['SG20-2024-01', 'SG20-2024-01'],
  ['sg20 2024 1', 'SG20-2024-01'],
])('so is one of the second meeting of a year, or of a prefix with digits: %s', async (typed, reference) => {
  const sections = await findAnything(actors.viewer, typed, TODAY)
  expect(sections.find(({ kind }) => kind === 'request')?.found.map(({ note }) => note)).toEqual([reference])
})

test('words find a few of every kind, and of each no more than can be read', async () => {
  const found = Object.fromEntries(await find(actors.viewer, 'harbours'))
  expect(found.item).toHaveLength(8)
  expect(found).toMatchObject({
    ...{ request: ['CxO-2024-07'], theme: ['Harbours and quays'] },
    group: ['Q6/15 Characteristics of harbours'],
  })
  expect(found.person).toBeUndefined()
})

test('people are found by administrators, withdrawn requests by staff', async () => {
  expect(Object.fromEntries(await find(actors.admin, 'harbours')).person).toHaveLength(1)
  expect(Object.fromEntries(await find(actors.chair, 'harbours')).person).toBeUndefined()
  expect(Object.fromEntries(await find(actors.staff, 'harbours')).request).toHaveLength(2)
})

test.each(['', '   ', '\0', '%', '_', "'; --", '\\', 'a'.repeat(5000)])(
  'nothing breaks it: %j',
  async (typed) => {
    expect(await findAnything(actors.admin, typed, TODAY)).toBeInstanceOf(Array)
  },
)

test('a round is found by its meeting', async () => {
  await db.round.create({
    data: {
      ...{ slug: 'tsag-may', meetingName: 'TSAG, May 2027', openedByName: 'Staff' },
      ...{ meetingFrom: fromDay('2027-05-03'), meetingTo: fromDay('2027-05-07') },
      ...{ opensOn: fromDay(TODAY), openedAt: fromDay(TODAY), dueOn: fromDay('2027-04-01') },
    },
  })
  expect(await find(actors.viewer, 'tsag may')).toContainEqual(['round', ['TSAG, May 2027']])
})

test('what was opened lately has the titles of today, in its order', async () => {
  const recent = await listRecent(['CxO-2024-07-2', 'CxO-1990-01-1', 'CxO-2024-07-1'])
  expect(recent.map(({ note }) => note)).toEqual(['CxO-2024-07-2', 'CxO-2024-07-1'])
})

test('places are those that exist for the person, each with a name and a key of its own', () => {
  const names = (actor: Actor) => placesFor(actor).map(({ name }) => name)
  expect(names(actors.viewer)).not.toContain('people')
  expect(names(actors.admin)).toContain('people')
  expect(names(actors.staff)).toEqual(expect.arrayContaining(['themes', 'newItem', 'import']))
  expect(names(actors.chair)).toContain('myGroups')
  const everywhere = placesFor({ ...actors.admin, roles: ['admin', 'staff', 'manager'], officerOf: ['x'] })
  expect(everywhere.filter(({ name }) => !(name in messages.palette.places))).toEqual([])
  const keys = everywhere.flatMap(({ key }) => key ?? [])
  expect(new Set(keys).size).toBe(keys.length)
})

test('groups of the running period come first, however many periods there are', async () => {
  for (const code of ['2021-2024', '2029-2032', '2033-2036']) {
    const period = await makePeriod(code)
    const titles = { create: { title: 'Home of ropes', validFrom: period.startsOn } }
    const group = { periodId: period.id, kind: 'study_group' as const, titles }
    for (const n of [15, 21, 22, 23])
      await db.group.create({ data: { ...group, code: `SG${n}`, slug: `sg${n}` } })
  }
  const groups = async (typed: string) =>
    (await findAnything(actors.viewer, typed, TODAY)).find(({ kind }) => kind === 'group')?.found ?? []
  expect((await groups('SG15')).slice(0, 4)).toMatchObject([
    { href: '/groups/sg15', note: '' },
    { href: '/groups/sg15?period=2033-2036' },
    { href: '/groups/sg15?period=2029-2032' },
    { href: '/groups/sg15?period=2021-2024' },
  ])
  const [first, ...others] = await groups('home')
  expect(first?.href).toBe('/groups/sg15')
  expect(others).toHaveLength(4)
})
