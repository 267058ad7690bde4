// Reminders of due dates, silence and rounds as people get them, and what becomes of silence.
import { expect, test } from 'vitest'
import { addDays, type Day, fromDay } from '#lib/dates.ts'
import { openRound } from '#lib/rounds/open.ts'
import { openRoundSchema } from '#lib/rounds/schema.ts'
import { db } from '#test/database.ts'
import { makeItem } from '#test/items.ts'
import { callAs, makeGroup, makePerson, NOW, TODAY } from '#test/people.ts'
import { writeMails } from './mails.ts'
import { remindAll } from './remind.ts'

const sg15 = await makeGroup('SG15')
const staff = await makePerson({ name: 'Staff, TSB', roles: ['staff'] })
await makePerson({ name: 'Chair, SG15', chairs: ['SG15'] })
const holder = await makePerson({ name: 'Holder' })
await makePerson({ name: 'Viewer' })

const on = (day: Day) => remindAll(new Date(`${day}T09:00:00Z`))

async function dueItem(dueOn: Day | null, silentSince: Day = TODAY, holderId?: string) {
  const item = await makeItem({ lead: sg15.id, state: 'in_progress', ...(holderId ? { holderId } : {}) })
  await db.actionItem.update({
    where: { id: item.id },
    data: { dueOn: fromDay(dueOn), silentSince: fromDay(silentSince) },
  })
  return item
}

const said = (where: object) =>
  db.notification
    .findMany({ where, orderBy: { id: 'asc' }, include: { person: { select: { name: true } } } })
    .then((rows) => rows.map(({ person, kind, step }) => `${person.name}: ${kind} ${step}`))

test('officers and the action holder are reminded step by step, then staff are told, and then nobody', async () => {
  const item = await dueItem(addDays(TODAY, 10), TODAY, holder.id)
  for (let days = 0; days <= 80; days++) await on(addDays(TODAY, days))
  const steps = ['month_before', 'week_before', 'due', 'week_1', 'week_2', 'week_3', 'week_4']
  expect(
    await said({ itemId: item.id, dueOn: fromDay(addDays(TODAY, 10)), key: { startsWith: 'due:' } }),
  ).toEqual([
    ...steps.flatMap((step) => [`Chair, SG15: reminder ${step}`, `Holder: reminder ${step}`]),
    'Staff, TSB: escalation staff',
  ])
})

test('run by three workers at once, and twice a day, each step is said once', async () => {
  const item = await dueItem(addDays(TODAY, 25))
  await Promise.all([on(TODAY), on(TODAY), on(TODAY)])
  await on(TODAY)
  expect(await said({ itemId: item.id })).toEqual(['Chair, SG15: reminder month_before'])
})

test('long silence is reminded of where no due date is', async () => {
  const silent = await dueItem(null, addDays(TODAY, -120))
  const late = await dueItem(addDays(TODAY, -40), addDays(TODAY, -120))
  await on(TODAY)
  expect(await said({ itemId: silent.id, key: { startsWith: 'silent:' } })).toEqual([
    'Chair, SG15: reminder due',
  ])
  expect(await said({ itemId: late.id })).toEqual(['Chair, SG15: reminder due'])
})

test('what is closed, on hold or without a group that accepted is left alone', async () => {
  const closed = await makeItem({ lead: sg15.id, state: 'closed_implemented' })
  const held = await makeItem({ lead: sg15.id, state: 'on_hold' })
  const proposed = await makeItem({ lead: sg15.id, leadState: 'proposed' })
  const ids = [closed, held, proposed].map(({ id }) => id)
  await db.actionItem.updateMany({ where: { id: { in: ids } }, data: { dueOn: fromDay(addDays(TODAY, 5)) } })
  await on(TODAY)
  expect(await said({ itemId: { in: ids } })).toEqual([])
})

test('a round is reminded of once to an officer, and not before its call is out, unless it is due in a week', async () => {
  const dueOn = addDays(TODAY, 20)
  await openRound(
    await callAs(staff),
    openRoundSchema.parse({ meetingName: 'TSAG', meetingFrom: addDays(TODAY, 40), dueOn }),
  )
  const round = await db.round.findFirstOrThrow({ where: { meetingName: 'TSAG' } })
  await on(TODAY)
  expect(await said({ roundId: round.id })).toEqual([])
  await on(addDays(TODAY, 13))
  expect(await said({ roundId: round.id })).toEqual(['Chair, SG15: reminder week_before'])
})

test('who acts for several vacant Questions is reminded of their round once, staff of each group', async () => {
  const sg20 = await makeGroup('SG20')
  await makePerson({ name: 'Chair, SG20', chairs: ['SG20'] })
  for (const code of ['Q1/20', 'Q2/20', 'Q3/20']) {
    const question = await makeGroup(code, { parent: 'SG20' })
    await makeItem({ lead: question.id, state: 'in_progress' })
  }
  const dueOn = addDays(TODAY, 20)
  await db.round.updateMany({ data: { closedAt: NOW, closedOn: fromDay(TODAY), closedByName: 'Staff, TSB' } })
  await openRound(
    await callAs(staff),
    openRoundSchema.parse({ meetingName: 'RevCom', meetingFrom: addDays(TODAY, 40), dueOn }),
  )
  const { id: roundId } = await db.round.findFirstOrThrow({ where: { meetingName: 'RevCom' } })
  await on(addDays(TODAY, 13))
  const where = { roundId, groupId: sg20.id }
  expect(await said(where)).toEqual(['Chair, SG20: reminder week_before'])
  for (const days of [20, 27, 34, 41, 48, 55]) await on(addDays(TODAY, days))
  const escalated = { roundId, kind: 'escalation' as const, group: { parentId: sg20.id } }
  expect(await said(escalated)).toEqual(Array(3).fill('Staff, TSB: escalation staff'))
})

test('staff are told where nobody was there to be reminded', async () => {
  const vacant = await makeGroup('SG3')
  const item = await makeItem({ lead: vacant.id, state: 'in_progress' })
  const held = await makeItem({ lead: vacant.id, state: 'in_progress', holderId: holder.id })
  await db.actionItem.updateMany({
    where: { id: { in: [item.id, held.id] } },
    data: { dueOn: fromDay(addDays(TODAY, -3)), silentSince: fromDay(TODAY) },
  })
  for (const days of [0, 7, 14, 21, 28, 35]) await on(addDays(TODAY, days))
  const keys = async ({ id }: { id: string }) =>
    (await db.notification.findMany({ where: { itemId: id, kind: 'escalation' } })).map(({ key }) => key)
  expect((await keys(item))[0]).toMatch(/:staff:unasked$/)
  expect((await keys(held))[0]).toMatch(/:staff$/)
})

/** Staff give the item to another group, which accepts. */
async function giveTo(item: { id: string }, groupId: string) {
  await db.assignment.updateMany({ where: { itemId: item.id }, data: { state: 'ended' } })
  await db.assignment.create({
    data: { itemId: item.id, groupId, role: 'responsible', state: 'accepted' },
    select: { id: true },
  })
}

test('another group is asked from the beginning, and what waits for the first one is not sent any more', async () => {
  const sg11 = await makeGroup('SG11')
  await makePerson({ name: 'Chair, SG11', chairs: ['SG11'] })
  const item = await dueItem(addDays(TODAY, -3))
  await on(TODAY)
  await on(addDays(TODAY, 7))
  await giveTo(item, sg11.id)
  await on(addDays(TODAY, 7))
  expect(await said({ itemId: item.id })).toEqual([
    'Chair, SG15: reminder due',
    'Chair, SG15: reminder week_1',
    'Chair, SG11: reminder due',
  ])
  await writeMails(new Date(`${addDays(TODAY, 8)}T09:00:00Z`))
  const mails = await db.mail.findMany({
    where: { text: { contains: item.reference } },
    include: { person: true },
  })
  expect(mails.map(({ person }) => person?.name)).toEqual(['Chair, SG11'])
})
