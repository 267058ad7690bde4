// The officer's page: what waits, what is moving, what was closed lately, group by group.
import { beforeAll, expect, test } from 'vitest'
import { addDays, fromDay } from '#lib/dates.ts'
import type { Call } from '#lib/mutation.ts'
import { openRound } from '#lib/rounds/open.ts'
import { db } from '#test/database.ts'
import { type ItemParts, type MadeItem, makeItem } from '#test/items.ts'
import { callAs, makeGroup, makePerson, NOW, TODAY } from '#test/people.ts'
import { listMyGroups } from './queries.ts'
import { listMyRounds } from './rounds.ts'

let chair: Call
const ids = {} as Record<string, string>
const groupsOf = async (call: Call) =>
  new Map((await listMyGroups(call.actor, TODAY)).map((group) => [group.code, group]))
const of = (group: string, parts: ItemParts = {}) =>
  makeItem({ state: 'in_progress', lead: ids[group] ?? '', ...parts })
const change = (item: MadeItem, data: Parameters<typeof db.actionItem.update>[0]['data']) =>
  db.actionItem.update({ where: { id: item.id }, data, select: { id: true } })

beforeAll(async () => {
  for (const code of ['SG2', 'SG15']) ids[code] = (await makeGroup(code)).id
  ids['Q6/15'] = (await makeGroup('Q6/15', { parent: 'SG15' })).id
  chair = await callAs(await makePerson({ name: 'Chair, SG15', chairs: ['SG15'] }))
})

test('each item stands once, in the part and with the reasons that fit', async () => {
  const [late, silent, sentBack, calm, owed] = [
    await of('SG15'),
    await of('SG15'),
    await of('SG15'),
    await of('SG15'),
    await of('SG15'),
  ]
  const closed = await of('SG15', { state: 'closed_implemented' })
  const longAgo = await of('SG15', { state: 'closed_implemented' })
  await change(late, { dueOn: fromDay(addDays(TODAY, -3)) })
  await change(silent, { silentSince: fromDay(addDays(TODAY, -91)) })
  await change(longAgo, { closedAt: new Date(NOW.getTime() - 200 * 86_400_000) })
  const verifier = await makePerson()
  await db.verification.create({
    data: {
      itemId: sentBack.id,
      verifierId: verifier.id,
      verifierName: 'V',
      decision: 'returned',
      comment: 'No.',
    },
  })
  const staff = await callAs(await makePerson({ roles: ['staff'] }))
  await openRound(staff, {
    ...{ meetingName: 'TSAG', meetingFrom: addDays(TODAY, 25), meetingTo: addDays(TODAY, 29), place: '' },
    ...{ dueOn: addDays(TODAY, 20), note: '', communiques: [], themes: [], groups: [ids.SG15 ?? ''] },
  })
  await db.roundItem.deleteMany({ where: { itemId: { not: owed.id } } })

  const { parts } = (await groupsOf(chair)).get('SG15') ?? {}
  const reasons = Object.fromEntries(
    (parts?.waits ?? []).map(({ reference, isOverdue, isReturned, isStale, round }) => [
      reference,
      [isOverdue && 'late', isReturned && 'returned', isStale && 'silent', round && 'owed'].filter(Boolean),
    ]),
  )
  expect(reasons).toEqual({
    [late.reference]: ['late'],
    [silent.reference]: ['silent'],
    [sentBack.reference]: ['returned'],
    [owed.reference]: ['owed'],
  })
  expect(parts?.moving.map(({ reference }) => reference)).toEqual([calm.reference])
  expect(parts?.closed.map(({ reference }) => reference)).toEqual([closed.reference])
  expect(await listMyRounds(chair.actor)).toMatchObject([{ meetingName: 'TSAG', owed: 1, answered: 0 }])
})

test('who chairs a study group acts for its Questions, and for no other group', async () => {
  const question = await of('Q6/15')
  await of('SG2')
  const groups = await groupsOf(chair)
  expect([...groups.keys()]).toEqual(['SG15', 'Q6/15'])
  expect(groups.get('Q6/15')?.parts.moving).toMatchObject([{ reference: question.reference }])
})

test('what is proposed waits in either role, and is not moving yet', async () => {
  const proposed = await of('Q6/15', { state: 'not_started', leadState: 'proposed' })
  const elsewhere = await of('SG2')
  await db.assignment.create({
    data: { itemId: elsewhere.id, groupId: ids['Q6/15'] ?? '', role: 'collaborating' },
  })
  const group = (await groupsOf(chair)).get('Q6/15')
  expect(group?.proposals.map(({ reference, role }) => [reference, role])).toEqual([
    [proposed.reference, 'responsible'],
    [elsewhere.reference, 'collaborating'],
  ])
  expect(group?.parts.moving.map(({ reference }) => reference)).not.toContain(proposed.reference)
})

test('an action holder finds what they hold, officer or not; others find nothing', async () => {
  const holder = await makePerson()
  const held = await of('SG2', { holderId: holder.id })
  const groups = await groupsOf(await callAs(holder))
  expect([...groups.keys()]).toEqual(['SG2'])
  expect(groups.get('SG2')?.parts.moving).toMatchObject([{ reference: held.reference }])
  expect(await listMyGroups((await callAs(await makePerson())).actor, TODAY)).toEqual([])
})

test('of many items a page shows the first, and says how many there are', async () => {
  const code = 'SG21'
  ids[code] = (await makeGroup(code)).id
  for (let count = 0; count < 12; count++) await of(code)
  const officer = await callAs(await makePerson({ chairs: [code] }))
  const { parts } = (await groupsOf(officer)).get(code) ?? {}
  expect(parts?.moving).toHaveLength(8)
  expect(parts?.moving[0]?.total).toBe(12)
})
