// The call of a round: who gets it, in which words, and that each gets it once.
import { expect, test } from 'vitest'
import { addDays, fromDay } from '#lib/dates.ts'
import { writeMails } from '#lib/notifications/mails.ts'
import { remindAll } from '#lib/notifications/remind.ts'
import { tellActs } from '#lib/notifications/tell.ts'
import { db } from '#test/database.ts'
import { makeItem } from '#test/items.ts'
import { callAs, makeGroup, makePerson, NOW, TODAY } from '#test/people.ts'
import { getCall } from './call.ts'
import { openRound } from './open.ts'
import { getRound } from './queries.ts'
import { openRoundSchema } from './schema.ts'
import { sendCall, writeCall } from './send-call.ts'

const sg15 = await makeGroup('SG15')
const sg11 = await makeGroup('SG11')
const sg3 = await makeGroup('SG3')
const question = await makeGroup('Q6/15', { parent: 'SG15' })
const staff = await callAs(await makePerson({ name: 'Staff, TSB', roles: ['staff'] }))
const chair15 = await makePerson({ name: 'Chair, SG15', chairs: ['SG15'] })
const chair11 = await makePerson({ name: 'Chair, SG11', chairs: ['SG11'] })
const vice11 = await makePerson({ name: 'Vice-chair, SG11', chairs: ['SG11'] })
await db.notificationSetting.create({ data: { personId: vice11.id, paces: { round_opened: 'never' } } })
for (const group of [sg15, question, sg11, sg3])
  await makeItem({ lead: group.id, leadState: 'accepted', state: 'in_progress' })

const { slug } = await openRound(
  staff,
  openRoundSchema.parse({ meetingName: 'TSAG', meetingFrom: addDays(TODAY, 40), dueOn: addDays(TODAY, 20) }),
)
const round = async () => {
  const found = await getRound(slug)
  if (!found) throw new Error('There is no such round')
  return found
}
const subjectsTo = async (person: { id: string }) =>
  (await db.mail.findMany({ where: { personId: person.id } })).map(({ subject }) => subject)

test('before it is sent nobody hears of a round', async () => {
  await tellActs(NOW)
  await writeMails(NOW)
  expect(await db.notification.count()).toBe(0)
  expect(await db.mail.count()).toBe(0)
})

test('it shows each group with its officers, the nearest above for a Question, and those that are vacant', async () => {
  const { groups, callees } = await getCall(await round(), TODAY)
  expect(
    Object.fromEntries(groups.map(({ code, officers }) => [code, officers.map(({ name }) => name)])),
  ).toEqual({
    'Q6/15': ['Chair, SG15'],
    SG15: ['Chair, SG15'],
    SG11: ['Chair, SG11', 'Vice-chair, SG11'],
    SG3: [],
  })
  expect(Object.fromEntries(callees.map(({ officer, how }) => [officer.name, how]))).toEqual({
    'Chair, SG15': 'mail',
    'Chair, SG11': 'mail',
    'Vice-chair, SG11': 'inbox',
  })
})

test('staff word it and send it: one mail to each officer with all that the officer’s groups owe, and a place in the inbox', async () => {
  const words = { subject: 'How do your items stand?', introduction: 'Dear officers,\n\nplease report.' }
  await writeCall(staff, { slug, version: (await round()).version, ...words })
  expect(await db.mail.count()).toBe(0)
  await sendCall(staff, { slug, version: (await round()).version })
  await tellActs(NOW)
  await writeMails(new Date(NOW.getTime() + 2 * 86_400_000))
  expect(await subjectsTo(chair15)).toEqual([words.subject])
  expect(await subjectsTo(chair11)).toEqual([words.subject])
  expect(await subjectsTo(vice11)).toEqual([])
  const [mail] = await db.mail.findMany({ where: { personId: chair15.id } })
  expect(mail?.text).toContain('Dear officers,')
  expect(mail?.text).toContain('Q6/15: 1 answer')
  expect(mail?.text).toContain('SG15: 1 answer')
  expect(mail?.text).toContain('because you are chair of SG15.')
  const told = await db.notification.findMany({ include: { person: true } })
  expect(told.map(({ person, kind }) => `${person.name}: ${kind}`).sort()).toEqual([
    'Chair, SG11: round_opened',
    'Chair, SG15: round_opened',
    'Vice-chair, SG11: round_opened',
  ])
  const event = await db.event.findFirstOrThrow({ where: { action: 'round.call_sent' } })
  expect(event.to).toEqual({ groups: ['Q6/15', 'SG15', 'SG11'].sort(), vacant: ['SG3'], mails: 2 })
})

test('sent again, it reaches only who has come since', async () => {
  const version = async () => (await round()).version
  await expect(sendCall(staff, { slug, version: await version() })).rejects.toThrow('round_call_reached_all')
  const rapporteur = await makePerson({ name: 'Rapporteur, Q6/15' })
  await db.membership.create({
    data: {
      ...{ personId: rapporteur.id, groupId: question.id, function: 'rapporteur' },
      startsOn: fromDay(TODAY),
    },
  })
  await sendCall(staff, { slug, version: await version() })
  await tellActs(NOW)
  expect(await subjectsTo(rapporteur)).toHaveLength(1)
  expect(await subjectsTo(chair15)).toHaveLength(1)
  expect(await db.notification.count({ where: { personId: chair15.id } })).toBe(1)
})

test('the call stands for the reminder of that day', async () => {
  await remindAll(NOW)
  expect(await db.notification.count({ where: { kind: 'reminder' } })).toBe(0)
  await remindAll(new Date(NOW.getTime() + 14 * 86_400_000))
  expect(await db.notification.count({ where: { kind: 'reminder', personId: chair11.id } })).toBe(1)
})

test('an officer words and sends nothing', async () => {
  const officer = await callAs(chair15)
  const version = (await round()).version
  await expect(sendCall(officer, { slug, version })).rejects.toMatchObject({ code: 'forbidden' })
  await expect(writeCall(officer, { slug, version, subject: 'x', introduction: 'y' })).rejects.toMatchObject({
    code: 'forbidden',
  })
})
