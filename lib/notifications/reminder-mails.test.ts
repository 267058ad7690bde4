// Reminders that staff sent by hand become mails, each once.
import { expect, test } from 'vitest'
import { addDays, fromDay } from '#lib/dates.ts'
import { openRound } from '#lib/rounds/open.ts'
import { getRound } from '#lib/rounds/queries.ts'
import { remindGroups } from '#lib/rounds/remind.ts'
import { openRoundSchema } from '#lib/rounds/schema.ts'
import { db } from '#test/database.ts'
import { makeItem } from '#test/items.ts'
import { callAs, makeGroup, makePerson, NOW, TODAY } from '#test/people.ts'
import { reminderKey } from './keys.ts'
import { mailReminders } from './reminder-mails.ts'

const group = await makeGroup('SG15')
const staff = await callAs(await makePerson({ name: 'Staff, TSB', roles: ['staff'] }))
const chair = await makePerson({ name: 'Chair, SG15', chairs: ['SG15'] })
const silent = await makePerson({ name: 'Wants none', chairs: ['SG15'] })
await db.notificationSetting.create({ data: { personId: silent.id, paces: { reminder: 'never' } } })
await makeItem({ lead: group.id, state: 'in_progress' })
const { slug } = await openRound(
  staff,
  openRoundSchema.parse({ meetingName: 'TSAG', meetingFrom: addDays(TODAY, 40), dueOn: addDays(TODAY, 20) }),
)

test('each goes out once, in its own words, to those who want reminders', async () => {
  const version = (await getRound(slug))?.version ?? 0
  await remindGroups(staff, { slug, version, groups: [group.id] })
  await Promise.all([mailReminders(NOW), mailReminders(NOW), mailReminders(NOW)])
  const mails = await db.mail.findMany()
  expect(mails.map(({ personId, kind }) => [personId, kind])).toEqual([[chair.id, 'reminder']])
  expect(mails[0]?.subject).toContain('TSAG')
  expect(mails[0]?.text.match(new RegExp(`/rounds/${slug}/answer\\?group=sg15`, 'g'))).toHaveLength(2)
  const states = await db.reminder.findMany({ orderBy: { recipientName: 'asc' }, select: { state: true } })
  expect(states.map(({ state }) => state)).toEqual(['sent', 'failed'])
})

test('who speaks for several groups gets one mail with what all of them owe', async () => {
  const questions = [
    await makeGroup('Q1/15', { parent: 'SG15' }),
    await makeGroup('Q2/15', { parent: 'SG15' }),
  ]
  const items = await Promise.all(questions.map(({ id }) => makeItem({ lead: id, state: 'in_progress' })))
  const round = await db.round.findUniqueOrThrow({ where: { slug } })
  for (const { id } of items)
    await db.roundItem.create({ data: { roundId: round.id, itemId: id, addedAt: NOW }, select: { id: true } })
  const later = { ...staff, now: new Date(NOW.getTime() + 60_000) }
  const groups = questions.map(({ id }) => id)
  await remindGroups(later, { slug, version: (await getRound(slug))?.version ?? 0, groups })
  await Promise.all([mailReminders(later.now), mailReminders(later.now)])
  const mails = await db.mail.findMany({ where: { personId: chair.id, text: { contains: 'Q1/15' } } })
  expect(mails).toHaveLength(1)
  expect(mails[0]?.subject).toMatch(/2 answers are owed by your 2 groups/)
  for (const { reference } of items) expect(mails[0]?.text).toContain(reference)
  expect(mails[0]?.text).toMatch(new RegExp(`/rounds/${slug}/answer$`, 'm'))
  expect(mails[0]?.text).toContain('because you act for Q1/15, Q2/15')
  const event = await db.event.findFirstOrThrow({
    where: { action: 'round.reminded' },
    orderBy: { id: 'desc' },
  })
  expect(event.to).toMatchObject({ groups: ['Q1/15', 'Q2/15'], mails: 2 })
})

const none = await makeGroup('SG11')
let queued = 0

async function queue(parts: { groupId?: string; enqueuedAt?: Date } = {}): Promise<string> {
  const { id: roundId } = await db.round.findUniqueOrThrow({ where: { slug } })
  const words = { subject: 'Your answers', text: 'Please answer.', enqueuedByName: 'Staff, TSB' }
  const to = { personId: chair.id, recipientName: 'Chair, SG15', groupId: group.id }
  const { id } = await db.reminder.create({
    data: { roundId, ...words, ...to, enqueuedAt: new Date(NOW.getTime() + ++queued), ...parts },
  })
  return id
}
const keyOf = async (id: string) => {
  const { roundId, personId, enqueuedAt } = await db.reminder.findUniqueOrThrow({ where: { id } })
  return reminderKey(roundId, personId, enqueuedAt)
}
const stateOf = async (id: string) => (await db.reminder.findUniqueOrThrow({ where: { id } })).state

test('it is of use to the end of the due date', async () => {
  const id = await queue()
  await mailReminders(NOW)
  const mail = await db.mail.findUniqueOrThrow({ where: { key: await keyOf(id) } })
  expect(mail.expiresAt).toEqual(new Date('2026-12-13T23:00:00Z'))
})

test('one that cannot be written keeps waiting and holds up nobody', async () => {
  const [bad, good] = [await queue(), await queue()]
  await db.$executeRawUnsafe(
    `ALTER TABLE mail ADD CONSTRAINT refuse CHECK (key <> '${await keyOf(bad)}') NOT VALID`,
  )
  await expect(mailReminders(NOW)).rejects.toThrow('Some reminders could not be written')
  expect([await stateOf(bad), await stateOf(good)]).toEqual(['queued', 'sent'])
  await db.$executeRawUnsafe('ALTER TABLE mail DROP CONSTRAINT refuse')
  await mailReminders(NOW)
  expect(await stateOf(bad)).toBe('sent')
})

test('none goes out where nothing is owed any more, a week late, or once the round is closed', async () => {
  const mails = await db.mail.count()
  const old = await queue({ enqueuedAt: new Date(NOW.getTime() - 8 * 86_400_000) })
  const idle = await queue({ groupId: none.id })
  await mailReminders(NOW)
  const late = await queue()
  const closed = { closedAt: NOW, closedOn: fromDay(TODAY), closedByName: 'Staff, TSB' }
  await db.round.update({ where: { slug }, data: closed })
  await mailReminders(NOW)
  expect(await Promise.all([old, idle, late].map(stateOf))).toEqual(['failed', 'failed', 'failed'])
  expect(await db.mail.count()).toBe(mails)
})
