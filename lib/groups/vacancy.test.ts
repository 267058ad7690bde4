import { beforeAll, expect, test } from 'vitest'
import { addDays, fromDay } from '#lib/dates.ts'
import { tellTermsEnding } from '#lib/hand-over/jobs.ts'
import { readFilter } from '#lib/items/list/filter.ts'
import { listItems, readItems } from '#lib/items/list/queries.ts'
import { getItem } from '#lib/items/queries.ts'
import { db } from '#test/database.ts'
import { makeItem } from '#test/items.ts'
import { callAs, makeGroup, makePerson, NOW, TODAY } from '#test/people.ts'
import { choosePeriod, listPeriods } from './periods.ts'
import { getGroup, listGroups } from './queries.ts'
import { listTermsEnding } from './terms.ts'
import { listVacant } from './vacancy.ts'

const ids: Record<string, string> = {}
let chair: Awaited<ReturnType<typeof makePerson>>

beforeAll(async () => {
  for (const [code, parent] of [
    ['SG15'],
    ['WP2/15', 'SG15'],
    ['Q6/15', 'WP2/15'],
    ['SG11'],
    ['Q1/11', 'SG11'],
  ])
    ids[code ?? ''] = (await makeGroup(code ?? '', parent ? { parent } : {})).id
  ids.TSB = (await makeGroup('Department')).id
  await makePerson({ roles: ['admin'] })
  chair = await makePerson({ name: 'Chair of SG15', chairs: ['SG15'] })
})

const vacant = async (today = TODAY) => {
  const found = await listVacant(Object.values(ids), today)
  return Object.keys(ids).filter((code) => found.has(ids[code] ?? ''))
}
const reader = async () => (await callAs(await makePerson())).actor
const period = async () => {
  const found = choosePeriod(await listPeriods(), undefined, TODAY)
  if (!found) throw new Error('no study period')
  return found
}

test('a group is vacant without an officer of its own or above; a department never is', async () => {
  expect(await vacant()).toEqual(['SG11', 'Q1/11'])
  expect(await vacant('2024-12-31')).toEqual(['SG15', 'WP2/15', 'Q6/15', 'SG11', 'Q1/11'])
  expect(await listVacant([null], TODAY)).toEqual(new Set())
})

test('the day after the term, and the moment the account ends, the group is vacant', async () => {
  await db.membership.updateMany({ where: { personId: chair.id }, data: { endsOn: fromDay(TODAY) } })
  expect(await vacant()).not.toContain('Q6/15')
  expect(await vacant(addDays(TODAY, 1))).toContain('Q6/15')
  await db.person.update({ where: { id: chair.id }, data: { deactivatedAt: NOW } })
  expect(await vacant()).toContain('SG15')
  await db.person.update({ where: { id: chair.id }, data: { deactivatedAt: null } })
})

test('every open item of a vacant group says so: in the list, on its page, with the group', async () => {
  const actor = await reader()
  const moving = await makeItem({ state: 'in_progress', lead: ids.SG11, collaborators: [ids.SG15 ?? ''] })
  const done = await makeItem({ state: 'closed_implemented', lead: ids.SG11 })
  const page = await listItems(await readItems(actor, readFilter({ state: 'any' }), TODAY))
  const marked = Object.fromEntries(page.rows.map((row) => [row.reference, row.vacant]))
  expect(marked).toEqual({ [moving.reference]: true, [done.reference]: false })
  const item = await getItem(actor, moving.reference, TODAY)
  expect(item?.assignments.map(({ code, vacant }) => [code, vacant])).toEqual([
    ['SG11', true],
    ['SG15', false],
  ])
  expect(await getGroup(actor, 'q1-11', await period(), TODAY)).toMatchObject({ vacant: true })
  const tree = await listGroups(actor, await period(), TODAY)
  expect(tree.map(({ code, vacant }) => [code, vacant]).sort()).toEqual([
    ['Department', false],
    ['SG11', true],
    ['SG15', false],
  ])
})

test('staff see terms that end within 30 days; viewers do not', async () => {
  const staff = (await callAs(await makePerson({ roles: ['staff'] }))).actor
  await db.membership.updateMany({
    where: { personId: chair.id },
    data: { endsOn: fromDay(addDays(TODAY, 30)) },
  })
  expect(await listTermsEnding(staff, TODAY)).toMatchObject([
    { person: { name: 'Chair of SG15' }, group: { code: 'SG15' }, endsOn: addDays(TODAY, 30) },
  ])
  expect(await listTermsEnding(staff, addDays(TODAY, -1))).toEqual([])
  expect(await listTermsEnding(await reader(), TODAY)).toEqual([])
})

test('a term that ends soon is told once, by however many workers, and again when its last day moves', async () => {
  const told = () => db.event.count({ where: { action: 'membership.term_ending' } })
  expect(await tellTermsEnding(NOW, addDays(TODAY, -1))).toBe(0)
  await Promise.all([1, 2, 3].map(() => tellTermsEnding(NOW, TODAY)))
  expect(await told()).toBe(1)
  await db.membership.updateMany({
    where: { personId: chair.id },
    data: { endsOn: fromDay(addDays(TODAY, 20)) },
  })
  await tellTermsEnding(NOW, TODAY)
  await tellTermsEnding(NOW, TODAY)
  expect(await told()).toBe(2)
  const [event] = await db.event.findMany({ where: { action: 'membership.term_ending' }, take: 1 })
  expect(event).toMatchObject({ subject: 'Chair of SG15, SG15', visibility: 'internal', actorId: null })
})

test('no term waits because a thousand others have been told already', async () => {
  const { id: groupId } = await makeGroup('SG20')
  const told = () => db.event.count({ where: { action: 'membership.term_ending' } })
  const before = await told()
  await db.person.createMany({
    data: Array.from({ length: 1001 }, (_, n) => ({
      name: `Officer ${n}`,
      email: `officer.${n}@example.org`,
    })),
  })
  const officers = await db.person.findMany({ where: { email: { startsWith: 'officer.' } } })
  await db.membership.createMany({
    data: officers.map(({ id }) => ({
      ...{ personId: id, groupId, function: 'rapporteur' as const },
      ...{ startsOn: fromDay('2025-01-01'), endsOn: fromDay(addDays(TODAY, 9)) },
    })),
  })
  expect(await tellTermsEnding(NOW, TODAY)).toBe(1000)
  expect(await tellTermsEnding(NOW, TODAY)).toBe(1)
  expect((await told()) - before).toBe(1001)
})
