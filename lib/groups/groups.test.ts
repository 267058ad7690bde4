import { beforeAll, expect, test } from 'vitest'
import type { Call } from '#lib/mutation.ts'
import { db } from '#test/database.ts'
import { callAs, makeGroup, makePeriod, makePerson, TODAY } from '#test/people.ts'
import { describeGroup, endGroup, foundGroup, moveGroup, retitleGroup } from './mutations.ts'
import { choosePeriod, listPeriods } from './periods.ts'
import { getGroup, listGroups } from './queries.ts'

let admin: Call
let periodId: string

beforeAll(async () => {
  admin = await callAs(await makePerson({ roles: ['admin'] }))
  await makeGroup('SG15', { title: 'Networks and transport' })
  await makeGroup('WP2/15', { parent: 'SG15' })
  await makeGroup('Q6/15', { parent: 'WP2/15' })
  await makeGroup('SG2')
  periodId = (await makePeriod()).id
})

const found = (code: string, parent = '') =>
  foundGroup(admin, {
    periodId,
    code,
    kind: 'question',
    parent,
    title: 'T',
    toBeConfirmed: false,
    mandate: '',
  })
const versioned = async (code: string) => {
  const { id, version } = await db.group.findFirstOrThrow({ where: { code }, orderBy: { createdAt: 'desc' } })
  return { groupId: id, version }
}
const current = async () => {
  const period = choosePeriod(await listPeriods(), undefined, TODAY)
  if (!period) throw new Error('no study period')
  return period
}
const show = async (slug: string) => getGroup(admin.actor, slug, await current(), TODAY)
const eventsOf = (subjectId: string) => db.event.findMany({ where: { subjectId }, orderBy: { id: 'asc' } })
const why = (key: string) => ({ code: 'not_allowed_now', why: { key } })

test('a new group is found under its slug, in whatever spelling its code was typed', async () => {
  expect(await found('q 7 / 15', 'sg 15')).toEqual({ slug: 'q7-15', period: '2025-2028' })
  expect(await show('q7-15')).toMatchObject({
    code: 'Q7/15',
    parent: { code: 'SG15' },
    title: { title: 'T' },
  })
  expect(await eventsOf((await versioned('Q7/15')).groupId)).toMatchObject([
    { action: 'group.founded', to: { code: 'Q7/15', parent: 'SG15' } },
  ])
})

test('a code is given once in a study period, in whatever spelling', async () => {
  await expect(found('SG 2')).rejects.toMatchObject({ fields: { code: 'groupTaken' } })
  await expect(found('Q9/15', 'SG99')).rejects.toMatchObject({ fields: { parent: 'groupUnknown' } })
})

test('the tree lists study groups by number, parts below, and counts what the parts lead', async () => {
  const tree = await listGroups(admin.actor, await current(), TODAY)
  expect(tree.map((group) => group.code)).toEqual(['SG2', 'SG15'])
  const sg15 = tree[1]
  expect(sg15).toMatchObject({ title: 'Networks and transport', open: 0, officers: [] })
  expect(sg15?.parts.map((part) => part.code)).toEqual(['WP2/15', 'Q7/15'])
  expect(sg15?.parts[0]?.parts.map((part) => part.code)).toEqual(['Q6/15'])
})

test("a group's officers are those of today, not the deactivated ones", async () => {
  await makePerson({ name: 'Chair now', chairs: ['SG2'] })
  const gone = await makePerson({ name: 'Chair gone', chairs: ['SG2'] })
  await db.person.update({ where: { id: gone.id }, data: { deactivatedAt: admin.now } })
  expect((await show('sg2'))?.officers).toMatchObject([{ name: 'Chair now', function: 'chair' }])
  const tree = await listGroups(admin.actor, await current(), TODAY)
  expect(tree[0]?.officers).toEqual([{ name: 'Chair now', function: 'chair' }])
})

test('a mandate is described, and a stale form about it is told', async () => {
  const stale = await versioned('SG2')
  await describeGroup(admin, { ...stale, mandate: 'numbering, naming' })
  expect(await show('sg2')).toMatchObject({ mandate: 'numbering, naming' })
  await expect(describeGroup(admin, { ...stale, mandate: '' })).rejects.toMatchObject({ code: 'conflict' })
})

test('a title holds from its day on; the one before stays readable', async () => {
  const title = { title: 'Transport, access and home', toBeConfirmed: false }
  await retitleGroup(admin, { ...(await versioned('SG15')), ...title, validFrom: '2027-01-01' })
  expect(await show('sg15')).toMatchObject({
    title: { title: 'Networks and transport', validTo: '2026-12-31' },
    titles: [{ validFrom: '2027-01-01' }, { validFrom: '2025-01-01' }],
  })
  await retitleGroup(admin, {
    ...(await versioned('SG15')),
    title: 'Corrected',
    toBeConfirmed: true,
    validFrom: '2027-01-01',
  })
  expect((await show('sg15'))?.titles).toMatchObject([{ title: 'Corrected', toBeConfirmed: true }, {}])
  await expect(
    retitleGroup(admin, { ...(await versioned('SG15')), ...title, validFrom: '2026-06-01' }),
  ).rejects.toMatchObject(why('titleBeforeCurrent'))
})

test('a group moves in the tree, but not into itself or one of its parts', async () => {
  await moveGroup(admin, { ...(await versioned('Q7/15')), parent: 'wp2/15' })
  expect((await show('wp2-15'))?.parts.map((part) => part.code)).toEqual(['Q6/15', 'Q7/15'])
  await expect(moveGroup(admin, { ...(await versioned('SG15')), parent: 'Q6/15' })).rejects.toMatchObject(
    why('groupInsideItself'),
  )
  await expect(moveGroup(admin, { ...(await versioned('SG15')), parent: 'SG15' })).rejects.toMatchObject(
    why('groupInsideItself'),
  )
})

test('two moves at the same moment make no ring', async () => {
  await found('Q8/15')
  await found('Q9/15')
  const results = await Promise.allSettled([
    moveGroup(admin, { ...(await versioned('Q8/15')), parent: 'Q9/15' }),
    moveGroup(admin, { ...(await versioned('Q9/15')), parent: 'Q8/15' }),
  ])
  expect(results.filter((result) => result.status === 'rejected')).toMatchObject([
    { reason: why('groupInsideItself') },
  ])
})

test('a group that ended names its successors, until it turns out that it did not end', async () => {
  const end = { endedOn: '2026-10-31', successors: 'sg 2, SG15' }
  await endGroup(admin, { ...(await versioned('Q6/15')), ...end })
  const shown = await show('q6-15')
  expect(shown?.endedOn).toBe('2026-10-31')
  expect(shown?.successors.map((row) => row.code).sort()).toEqual(['SG15', 'SG2'])
  expect((await show('sg2'))?.predecessors).toMatchObject([{ code: 'Q6/15' }])
  await expect(
    endGroup(admin, { ...(await versioned('Q6/15')), ...end, successors: 'Q6/15' }),
  ).rejects.toMatchObject(why('groupSucceedsItself'))
  await endGroup(admin, { ...(await versioned('Q6/15')), endedOn: null, successors: '' })
  expect(await show('q6-15')).toMatchObject({ endedOn: null, successors: [] })
  expect((await eventsOf((await versioned('Q6/15')).groupId)).map((event) => event.action)).toEqual([
    'group.ended',
    'group.continued',
  ])
})

test.each(['viewer', 'staff', 'manager', 'officer'])('a %s changes no group', async (role) => {
  const roles = role === 'staff' || role === 'manager' ? ([role] as const) : []
  const call = await callAs(
    await makePerson({ roles: [...roles], chairs: role === 'officer' ? ['SG15'] : [] }),
  )
  const of = await versioned('SG15')
  const acts = [
    foundGroup(call, {
      periodId,
      code: 'X',
      kind: 'question',
      parent: '',
      title: 'T',
      toBeConfirmed: false,
      mandate: '',
    }),
    describeGroup(call, { ...of, mandate: '' }),
    moveGroup(call, { ...of, parent: '' }),
    retitleGroup(call, { ...of, title: 'T', toBeConfirmed: false, validFrom: TODAY }),
    endGroup(call, { ...of, endedOn: TODAY, successors: '' }),
  ]
  for (const act of await Promise.allSettled(acts))
    expect(act).toMatchObject({ reason: { code: 'forbidden' } })
})

test('an address without a period means the one that today falls in', () => {
  const period = (code: string) => {
    const [from, to] = code.split('-')
    return { id: code, code, startsOn: `${from}-01-01`, endsOn: `${to}-12-31`, version: 1 }
  }
  const periods = [period('2029-2032'), period('2025-2028'), period('2022-2024')]
  expect(choosePeriod(periods, undefined, '2026-11-23')?.code).toBe('2025-2028')
  expect(choosePeriod(periods, '2022-2024', '2026-11-23')?.code).toBe('2022-2024')
  expect(choosePeriod(periods, 'nonsense', '2040-01-01')?.code).toBe('2029-2032')
  expect(choosePeriod([], undefined, '2026-11-23')).toBeNull()
})
