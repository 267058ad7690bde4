import { beforeAll, expect, test } from 'vitest'
import type { Actor } from '#lib/actor.ts'
import { addDays } from '#lib/dates.ts'
import { readFilter } from '#lib/items/list/filter.ts'
import { type ItemRow, listItems, readItems } from '#lib/items/list/queries.ts'
import { db } from '#test/database.ts'
import { makeCommunique, makeItem, makeRequest, makeUpdate } from '#test/item-rows.ts'
import { callAs, makeGroup, makePerson, TODAY } from '#test/people.ts'
import { countPlaces } from './counts.ts'
import { countMine, listAttention, listMine, listOpenStates } from './figures.ts'
import { listHeadlines } from './headline.ts'
import { listLatestProgress } from './latest.ts'
import { listUrgent } from './urgent.ts'

const actors = {} as Record<'staff' | 'manager' | 'viewer' | 'sg11', Actor>

beforeAll(async () => {
  const [sg11, sg15] = [await makeGroup('SG11'), await makeGroup('SG15')]
  const staff = await makePerson({ roles: ['staff'] })
  actors.staff = (await callAs(staff)).actor
  actors.manager = (await callAs(await makePerson({ roles: ['manager'] }))).actor
  actors.viewer = (await callAs(await makePerson())).actor
  actors.sg11 = (await callAs(await makePerson({ chairs: ['SG11'] }))).actor

  const communique = await makeCommunique('CxO-2024')
  const ask = () => makeRequest(communique)
  const late = addDays(TODAY, -39)
  await makeItem(await ask(), { title: 'Without a group', state: 'not_started' })
  await makeItem(await ask(), { title: 'Late', lead: sg11, dueOn: late, lastUpdateOn: addDays(TODAY, -71) })
  await makeItem(await ask(), { title: 'Silent', lead: sg11, lastUpdateOn: addDays(TODAY, -90) })
  await makeItem(await ask(), { title: 'Submitted', state: 'submitted', lead: sg15, lastUpdateOn: TODAY })
  await makeItem(await ask(), { title: 'Proposed', state: 'not_started', lead: { ...sg11, accepted: false } })
  await makeItem(await ask(), { title: 'Invited', lead: sg15, collaborators: [{ ...sg11, accepted: false }] })
  await makeItem(await ask(), { title: 'Done', state: 'closed_implemented', lead: sg11, dueOn: late })
  const returned = await makeItem(await ask(), { title: 'Returned', lead: sg11 })
  await db.verification.create({
    data: {
      itemId: returned.id,
      verifierId: staff.id,
      verifierName: staff.name,
      decision: 'returned',
      comment: 'More',
    },
  })
  await ask()
  await makeRequest(communique, { response: 'noted' })
  await makeRequest(communique, { kind: 'endorsement' })
  await makeRequest(communique, { isWithdrawn: true })
  await makeUpdate(returned, staff, '**Open** to [all](https://example.org)')
  await makeUpdate(returned, staff, 'For the groups', 'group')
  await makeUpdate(returned, staff, 'For the house', 'internal')
})

/** Every row of the list that a figure leads to. */
async function rowsBehind(actor: Actor, href: string): Promise<ItemRow[]> {
  const params = Object.fromEntries(new URL(href, 'http://x').searchParams)
  const page = await listItems(await readItems(actor, readFilter(params), TODAY))
  return page.rows
}

test('each figure that needs attention is the number of the list that it leads to', async () => {
  const figures = await listAttention(actors.staff, TODAY)
  expect(Object.fromEntries(figures.map(({ key, count }) => [key, count]))).toEqual({
    open: 7,
    unassigned: 1,
    acceptance: 1,
    overdue: 1,
    stale: 1,
    verification: 1,
  })
  for (const { href, count } of figures) expect(await rowsBehind(actors.staff, href)).toHaveLength(count)
})

test('each state of the open items is the number of its list, and together they are the open ones', async () => {
  const figures = await listOpenStates(actors.manager, TODAY)
  for (const { href, count } of figures) expect(await rowsBehind(actors.manager, href)).toHaveLength(count)
  expect(figures.reduce((sum, { count }) => sum + count, 0)).toBe(7)
})

test('an officer sees what waits for the own groups, each with its list', async () => {
  const lists = await listMine(actors.sg11, TODAY)
  expect(
    Object.fromEntries(lists.map(({ key, rows }) => [key, rows.map(({ title }) => title).sort()])),
  ).toEqual({
    answer: ['Invited', 'Proposed'],
    rework: ['Returned'],
    overdue: ['Late'],
    update: ['Silent'],
  })
  for (const { href, count } of await countMine(actors.sg11, TODAY)) {
    expect(await rowsBehind(actors.sg11, href)).toHaveLength(count)
  }
})

test('the most urgent items say why and who can act', async () => {
  const urgent = await listUrgent(actors.staff, TODAY)
  expect(urgent.find(({ title }) => title === 'Late')).toMatchObject({
    reason: 'overdue',
    days: 39,
    silent: 71,
  })
  expect(urgent.find(({ title }) => title === 'Without a group')).toMatchObject({
    reason: 'unassigned',
    who: 'you',
  })
  expect(urgent.find(({ title }) => title === 'Submitted')).toMatchObject({
    reason: 'verification',
    who: 'you',
  })
  expect(urgent.map(({ title }) => title)).not.toContain('Done')
  const manager = await listUrgent(actors.manager, TODAY)
  expect(manager.find(({ title }) => title === 'Without a group')).toMatchObject({ who: 'staff' })
  expect(manager.find(({ title }) => title === 'Late')).toMatchObject({ who: 'group', group: 'SG11' })
})

test('nobody is told to verify what an own group leads', async () => {
  const chair = await makePerson({ roles: ['staff'], chairs: ['SG15'] })
  const urgent = await listUrgent((await callAs(chair)).actor, TODAY)
  expect(urgent.find(({ title }) => title === 'Submitted')).toMatchObject({ who: 'verifier' })
})

test('the headline counts requests by where they stand, endorsements and mistakes apart', async () => {
  const [headline] = await listHeadlines(actors.viewer, TODAY)
  expect(headline).toMatchObject({
    requests: 10,
    endorsements: 1,
    standings: { without_group: 1, stuck: 2, moving: 4, implemented: 1, without_item: 1, answered: 1 },
  })
  expect(await countPlaces()).toEqual({ items: 7, requests: 10, communiques: 1, rounds: 0 })
})

test('the latest progress shows each reader what is for them', async () => {
  const read = async (actor: Actor) => (await listLatestProgress(actor)).map(({ excerpt }) => excerpt)
  expect(await read(actors.manager)).toEqual(['For the house', 'For the groups', 'Open to all'])
  expect(await read(actors.sg11)).toEqual(['For the groups', 'Open to all'])
  expect(await read(actors.viewer)).toEqual(['Open to all'])
})
