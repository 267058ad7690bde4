// An officer of two groups that owe answers to one round is told of both, and until both have answered.
import { expect, test } from 'vitest'
import { addDays } from '#lib/dates.ts'
import { openRound } from '#lib/rounds/open.ts'
import { getRound } from '#lib/rounds/queries.ts'
import { openRoundSchema } from '#lib/rounds/schema.ts'
import { sendCall } from '#lib/rounds/send-call.ts'
import { db } from '#test/database.ts'
import { makeItem } from '#test/items.ts'
import { callAs, makeGroup, makePerson, NOW, TODAY } from '#test/people.ts'
import { getInbox, openNotification } from './inbox.ts'
import { writeMails } from './mails.ts'
import { remindAll } from './remind.ts'
import { tellActs } from './tell.ts'

const [sg15, sg11] = [await makeGroup('SG15'), await makeGroup('SG11')]
const staff = await callAs(await makePerson({ name: 'Staff, TSB', roles: ['staff'] }))
const chair = await makePerson({ name: 'Chair of both', chairs: ['SG15', 'SG11'] })
await db.notificationSetting.create({ data: { personId: chair.id, paces: { round_opened: 'daily' } } })
for (const { id } of [sg15, sg11]) await makeItem({ lead: id, state: 'in_progress' })
const dueOn = addDays(TODAY, 20)
const { slug } = await openRound(
  staff,
  openRoundSchema.parse({ meetingName: 'TSAG', meetingFrom: addDays(TODAY, 40), dueOn }),
)
const mails = () => db.mail.findMany({ where: { personId: chair.id }, orderBy: { id: 'asc' } })
const days = (count: number) => new Date(NOW.getTime() + count * 86_400_000)

test('the call leads to what both owe, and is mailed though one has answered', async () => {
  await sendCall(staff, { slug, version: (await getRound(slug))?.version ?? 0 })
  await tellActs(NOW)
  const call = await callAs(chair)
  const { things } = await getInbox(call.actor, { unread: true, after: null })
  expect(things.map((lines) => lines.length)).toEqual([1])
  const { groupId } = await db.notification.findFirstOrThrow({ where: { personId: chair.id } })
  const [owed] = await db.roundItem.findMany({ where: { item: { leadGroupId: groupId } } })
  if (!owed) throw new Error('Nothing is owed')
  await db.roundItem.delete({ where: { id: owed.id } })
  await writeMails(days(1))
  await db.roundItem.create({ data: owed })
  const [mail] = await mails()
  expect(mail?.text).toMatch(new RegExp(`/rounds/${slug}/answer$`, 'm'))
  expect(await openNotification(call, { id: things[0]?.[0]?.id ?? '', form: 'answer' })).toEqual({
    href: `/rounds/${slug}/answer`,
  })
})

test('reminders of one round stand under each group’s name, each with its own form', async () => {
  await remindAll(days(14))
  await writeMails(days(15))
  const [, mail] = await mails()
  for (const group of ['sg11', 'sg15']) {
    expect(mail?.text).toContain(`/rounds/${slug}/answer?group=${group}`)
    expect(mail?.text).toMatch(new RegExp(`^${group.toUpperCase()}$`, 'm'))
  }
})
