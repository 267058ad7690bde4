// Mails: one to a person and period, at the hour on that person's clock, of what still matters and may be read.
import { expect, test } from 'vitest'
import { writeCommentSchema } from '#lib/comments/schema.ts'
import { withdrawComment, writeComment } from '#lib/comments/write.ts'
import { acceptAssignment, assignGroup } from '#lib/items/assign.ts'
import { createItem } from '#lib/items/create.ts'
import { setDueDate } from '#lib/items/edit.ts'
import { logProgress } from '#lib/items/progress.ts'
import { createItemSchema, logProgressSchema } from '#lib/items/schema.ts'
import { db } from '#test/database.ts'
import { type MadeItem, makeItem, makeRequest } from '#test/items.ts'
import { callAs, makeGroup, makePerson, NOW } from '#test/people.ts'
import { writeMails } from './mails.ts'
import { listPeopleToMail } from './people-to-mail.ts'
import { tellActs } from './tell.ts'

const sg15 = await makeGroup('SG15')
const sg11 = await makeGroup('SG11')
const staff = await makePerson({ name: 'Staff, TSB', roles: ['staff'] })
/** 06:00 and 08:00 in Zurich: before and after the digest of seven. */
const [EARLY, LATER] = [new Date('2026-11-24T05:00:00Z'), new Date('2026-11-24T07:00:00Z')]
const TOMORROW = new Date('2026-11-25T07:00:00Z')

let made = 0
/** A chair of SG15 of the test's own: mails go to everybody who chairs it. */
async function chair() {
  await db.membership.deleteMany({})
  return makePerson({ name: `Chair ${++made}`, chairs: ['SG15'] })
}

const mailsTo = (person: { id: string }) =>
  db.mail.findMany({ where: { personId: person.id }, orderBy: { id: 'asc' } })

const propose = async (item: MadeItem, group = 'SG15') =>
  assignGroup(await callAs(staff), {
    ...{ reference: item.reference, version: item.version, group, role: 'responsible' },
  })

const report = async (item: MadeItem, text: string, visibility = 'register') => {
  const { version } = await db.actionItem.findUniqueOrThrow({ where: { id: item.id } })
  await logProgress(
    await callAs(staff, new Date(NOW.getTime() + ++made * 1000)),
    logProgressSchema.parse({ reference: item.reference, version, text, visibility, group: 'SG15' }),
  )
}

test('an assignment comes at once, with the form and the reason, and only once', async () => {
  const person = await chair()
  const item = await makeItem()
  await propose(item)
  await tellActs(EARLY)
  await Promise.all([writeMails(EARLY), writeMails(EARLY), writeMails(EARLY)])
  await writeMails(LATER)
  const [mail, ...others] = await mailsTo(person)
  expect(others).toEqual([])
  const { assignments } = await db.actionItem.findUniqueOrThrow({
    where: { id: item.id },
    select: { assignments: { select: { id: true } } },
  })
  const form = `/items/${item.reference}/assignments/${assignments[0]?.id}/accept`
  expect(mail?.subject).toBe(`${item.reference}: SG15 is asked to be the responsible group`)
  expect(mail?.text).toContain(form)
  expect(mail?.html).toContain(form)
  expect(mail?.text).toContain('because you are chair of SG15')
  expect(mail?.headers).toMatchObject({ 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' })
})

test('an item made for a Question that nobody leads comes to the chair above it, with the form', async () => {
  const person = await chair()
  const question = await makeGroup('Q6/15', { parent: 'SG15' })
  const request = await makeRequest()
  const { reference } = await createItem(
    await callAs(staff),
    createItemSchema.parse({ requests: [request.reference], title: 'Tune it', lead: 'Q6/15' }),
  )
  await tellActs(EARLY)
  await writeMails(EARLY)
  const { id } = await db.assignment.findFirstOrThrow({ where: { groupId: question.id } })
  const [mail] = await mailsTo(person)
  expect(mail?.text).toContain(`/items/${reference}/assignments/${id}/accept`)
  expect(mail?.text).toContain('because you are chair of SG15')
})

test('what was accepted before the mail is written is not asked for any more', async () => {
  const person = await chair()
  const item = await makeItem()
  await propose(item)
  const { id, version } = await db.actionItem
    .findUniqueOrThrow({ where: { id: item.id }, include: { assignments: true } })
    .then(({ assignments, version }) => ({ id: assignments[0]?.id ?? '', version }))
  await tellActs(EARLY)
  await acceptAssignment(await callAs(person), { reference: item.reference, version, assignmentId: id })
  await writeMails(EARLY)
  expect(await mailsTo(person)).toEqual([])
  expect(await db.notification.count({ where: { personId: person.id, mailSettledAt: null } })).toBe(0)
})

test('progress waits for the digest of seven on the clock of the reader, one mail by group and item', async () => {
  const person = await chair()
  const [one, two] = [
    await makeItem({ lead: sg15.id, state: 'in_progress' }),
    await makeItem({ lead: sg15.id, state: 'in_progress' }),
  ]
  await report(one, 'The outline is agreed.')
  await report(two, 'A draft is out.')
  await tellActs(EARLY)
  await writeMails(EARLY)
  expect(await mailsTo(person)).toEqual([])
  await writeMails(LATER)
  await writeMails(LATER)
  const [mail, ...others] = await mailsTo(person)
  expect(others).toEqual([])
  expect(mail?.subject).toBe('2 things to know today')
  expect(mail?.text).toContain('The outline is agreed.')
  expect(mail?.text).toContain('A draft is out.')
  expect(mail?.text.match(/^SG15$/gm)).toHaveLength(1)
})

test('what comes after the digest is in that of the next day, and a day without news brings none', async () => {
  const person = await chair()
  const item = await makeItem({ lead: sg15.id, state: 'in_progress' })
  await report(item, 'First.')
  await tellActs(EARLY)
  await writeMails(LATER)
  await report(item, 'Second.')
  await tellActs(LATER)
  await writeMails(LATER)
  expect(await mailsTo(person)).toHaveLength(1)
  await writeMails(TOMORROW)
  await writeMails(new Date('2026-11-26T07:00:00Z'))
  const mails = await mailsTo(person)
  expect(mails.map(({ text }) => [text.includes('First.'), text.includes('Second.')])).toEqual([
    [true, false],
    [false, true],
  ])
})

test('the weekly digest comes on Monday, and never means never', async () => {
  const [weekly, never] = [await chair(), await makePerson({ name: 'Silent chair', chairs: ['SG15'] })]
  await db.notificationSetting.createMany({
    data: [
      { personId: weekly.id, paces: { progress: 'weekly' } },
      { personId: never.id, paces: { progress: 'never' } },
    ],
  })
  await report(await makeItem({ lead: sg15.id, state: 'in_progress' }), 'It moves.')
  await tellActs(EARLY)
  for (const day of [24, 27, 29]) await writeMails(new Date(`2026-11-${day}T07:00:00Z`))
  expect(await mailsTo(weekly)).toEqual([])
  await writeMails(new Date('2026-11-30T07:00:00Z'))
  expect(await mailsTo(weekly)).toHaveLength(1)
  expect(await mailsTo(never)).toEqual([])
})

test('a time zone and an hour of one’s own decide when the digest comes', async () => {
  const person = await chair()
  await db.person.update({ where: { id: person.id }, data: { timeZone: 'America/New_York' } })
  await db.notificationSetting.create({ data: { personId: person.id, hour: 9 } })
  await report(await makeItem({ lead: sg15.id, state: 'in_progress' }), 'It moves.')
  await tellActs(EARLY)
  await writeMails(new Date('2026-11-24T13:59:00Z'))
  expect(await mailsTo(person)).toEqual([])
  await writeMails(new Date('2026-11-24T14:00:00Z'))
  expect(await mailsTo(person)).toHaveLength(1)
})

test('a due date that moved twice is told as it is, once', async () => {
  const person = await chair()
  const item = await makeItem({ lead: sg15.id, state: 'in_progress' })
  for (const [at, dueOn] of ['2027-03-01', '2027-06-30'].entries())
    await setDueDate(await callAs(staff), {
      reference: item.reference,
      version: item.version + at,
      dueOn,
      reason: '',
    })
  await tellActs(EARLY)
  await writeMails(LATER)
  const [mail] = await mailsTo(person)
  expect(mail?.text).toContain('The due date moved from 1 Mar 2027 to 30 Jun 2027.')
  expect(mail?.text).not.toContain('Due on 1 Mar 2027')
})

test('who is an officer no more gets no mail of what only the groups may read', async () => {
  const person = await chair()
  const item = await makeItem({ lead: sg15.id, collaborators: [sg11.id], state: 'in_progress' })
  await report(item, 'Between us.', 'group')
  await report(item, 'For everybody.')
  await tellActs(EARLY)
  await db.membership.deleteMany({ where: { personId: person.id } })
  await writeMails(LATER)
  const [mail] = await mailsTo(person)
  expect(mail?.text).toContain('For everybody.')
  expect(mail?.text).not.toContain('Between us.')
})

test('a comment that is withdrawn before the mail is written is not mailed', async () => {
  const person = await chair()
  const [said, kept] = [await makeItem(), await makeItem()]
  for (const { reference } of [said, kept])
    await writeComment(
      await callAs(staff),
      writeCommentSchema.parse({ reference, text: `Please look, @"${person.name}".` }),
    )
  const { id: commentId, version } = await db.comment.findFirstOrThrow({ where: { itemId: said.id } })
  await tellActs(EARLY)
  await withdrawComment(await callAs(staff), { reference: said.reference, commentId, version })
  await writeMails(EARLY)
  const [mail, ...others] = await mailsTo(person)
  expect(others).toEqual([])
  expect(mail?.text).toContain(kept.reference)
  expect(mail?.text).not.toContain(said.reference)
})

test('who has thousands waiting is told of the latest', async () => {
  const person = await chair()
  const item = await makeItem()
  await db.$executeRaw`
    INSERT INTO notification (person_id, key, kind, reason, item_id, step, due_on, created_at)
    SELECT ${person.id}::uuid, 'old:' || n, 'reminder', 'holder', ${item.id}::uuid, 'due', '2026-01-01', '2026-02-01'
      FROM generate_series(1, 6000) n`
  const latest = await makeItem()
  await propose(latest)
  await tellActs(EARLY)
  await writeMails(EARLY)
  const [mail] = await mailsTo(person)
  expect(mail?.text).toContain(latest.reference)
})

test('a worker that is killed in the middle leaves nothing half done: the next one writes the mail', async () => {
  const person = await chair()
  await report(await makeItem({ lead: sg15.id, state: 'in_progress' }), 'It moves.')
  await tellActs(EARLY)
  await db.$executeRawUnsafe(
    `ALTER TABLE notification ADD CONSTRAINT killed CHECK (mail_settled_at IS NULL) NOT VALID`,
  )
  await expect(writeMails(LATER)).rejects.toThrow('Some mails could not be written')
  expect(await mailsTo(person)).toEqual([])
  await db.$executeRawUnsafe('ALTER TABLE notification DROP CONSTRAINT killed')
  await writeMails(LATER)
  expect(await mailsTo(person)).toHaveLength(1)
})

test('a digest is of use until the next one, what comes at once for three days', async () => {
  const person = await chair()
  await propose(await makeItem())
  await report(await makeItem({ lead: sg15.id, state: 'in_progress' }), 'It moves.')
  await tellActs(EARLY)
  await writeMails(LATER)
  const mails = await mailsTo(person)
  expect(Object.fromEntries(mails.map(({ kind, expiresAt }) => [kind, expiresAt]))).toEqual({
    notification: new Date('2026-11-27T07:00:00Z'),
    digest: new Date('2026-11-25T06:00:00Z'),
  })
})

test('who has the digest already is not looked at again for what was told late', async () => {
  const person = await chair()
  const item = await makeItem({ lead: sg15.id, state: 'in_progress' })
  await report(item, 'First.')
  await tellActs(EARLY)
  await writeMails(LATER)
  await report(item, 'Second.')
  await tellActs(EARLY)
  expect(await listPeopleToMail(LATER, 'Europe/Zurich')).not.toContain(person.id)
  expect(await listPeopleToMail(TOMORROW, 'Europe/Zurich')).toContain(person.id)
})
