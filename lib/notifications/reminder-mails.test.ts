// Reminders that staff sent by hand become mails, each once.
import { expect, test } from 'vitest'
import { addDays } from '#lib/dates.ts'
import { openRound } from '#lib/rounds/open.ts'
import { getRound } from '#lib/rounds/queries.ts'
import { remindGroups } from '#lib/rounds/remind.ts'
import { openRoundSchema } from '#lib/rounds/schema.ts'
import { db } from '#test/database.ts'
import { makeItem } from '#test/items.ts'
import { callAs, makeGroup, makePerson, NOW, TODAY } from '#test/people.ts'
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
  expect(mails[0]?.text).toContain(`/rounds/${slug}?group=sg15`)
  const states = await db.reminder.findMany({ orderBy: { recipientName: 'asc' }, select: { state: true } })
  expect(states.map(({ state }) => state)).toEqual(['sent', 'failed'])
})
