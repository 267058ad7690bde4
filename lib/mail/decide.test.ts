// The delivery log, and what staff decide about mail that went astray.
import { beforeAll, beforeEach, expect, test } from 'vitest'
import type { DeliveryState } from '#lib/generated/prisma/enums.ts'
import type { Call } from '#lib/mutation.ts'
import { correctPerson, deactivatePerson } from '#lib/people/mutations.ts'
import { db } from '#test/database.ts'
import { callAs, makePerson } from '#test/people.ts'
import { startSmtp } from '#test/smtp.ts'
import { leaveMail, noteCameBack, sendMailAgain } from './decide.ts'
import { deliverDue } from './deliver.ts'
import { type MailFilter, mailPath, parseMailFilter } from './filter.ts'
import { countTrouble, getMail, listMail, PAGE_SIZE } from './queries.ts'
import { listUnreachable } from './reachability.ts'

let staff: Call
let viewer: Call
let made = 0
beforeAll(async () => {
  staff = await callAs(await makePerson({ name: 'Staff', roles: ['staff'] }))
  viewer = await callAs(await makePerson({ name: 'Viewer' }))
})
beforeEach(() => db.mail.deleteMany())

async function mailIn(
  state: DeliveryState,
  { kind = 'digest', personId = null as string | null, address = '' } = {},
) {
  const words = { subject: `Mail ${++made}`, text: 'Words.', html: '<p>Words.</p>', kind, personId }
  const to = address || `reader${made}@example.org`
  const sentAt = state === 'sent' ? new Date() : null
  return db.mail.create({ data: { ...words, address: to, key: `test:${made}`, state, sentAt, attempts: 3 } })
}
const of = ({ id, version }: { id: string; version: number }) => ({ mailId: id, version })
const list = (search: Record<string, unknown> = {}) => listMail(staff.actor, parseMailFilter(search))

test('a failed mail that staff send again goes out, and the log says who had it sent', async () => {
  const mail = await mailIn('failed')
  await sendMailAgain(staff, of(mail))
  const smtp = await startSmtp()
  await deliverDue({ url: smtp.url, from: 'tracker@example.org' })
  await smtp.stop()
  expect(smtp.mailsTo(mail.address)).toHaveLength(1)
  const shown = await getMail(staff.actor, mail.id)
  expect(shown).toMatchObject({ state: 'sent', attempts: 1 })
  expect(shown?.decisions).toMatchObject([{ action: 'mail.sent_again', actorName: 'Staff' }])
})

test('an unknown mail that staff leave is not sent again', async () => {
  const mail = await mailIn('unknown')
  await leaveMail(staff, of(mail))
  expect(await db.mail.findUnique({ where: { id: mail.id } })).toMatchObject({ state: 'skipped' })
})

test('a sent mail that came back has failed: its reader is not reached, until another mail arrives', async () => {
  const person = await makePerson({ name: 'Reader elsewhere' })
  const mail = await mailIn('sent', { personId: person.id, address: person.email })
  await noteCameBack(staff, of(mail))
  expect(await getMail(staff.actor, mail.id)).toMatchObject({
    ...{ state: 'failed', sentAt: null },
    decisions: [{ action: 'mail.came_back', actorName: 'Staff' }],
  })
  expect([...(await listUnreachable([person.id]))]).toEqual([person.id])
  await mailIn('sent', { personId: person.id, address: person.email })
  expect([...(await listUnreachable([person.id]))]).toEqual([])
  await expect(noteCameBack(viewer, of(mail))).rejects.toMatchObject({ code: 'forbidden' })
})

test('what was forgotten before it came back is not sent again without its words', async () => {
  const mail = await mailIn('sent')
  await db.mail.update({ where: { id: mail.id }, data: { text: '', html: '' } })
  await noteCameBack(staff, of(mail))
  const failed = await db.mail.findUniqueOrThrow({ where: { id: mail.id } })
  await expect(sendMailAgain(staff, of(failed))).rejects.toMatchObject({ why: { key: 'mailForgotten' } })
})

test('a failed mail that staff leave has failed, and needs no look until it fails again', async () => {
  const mail = await mailIn('failed')
  await leaveMail(staff, of(mail))
  expect(await getMail(staff.actor, mail.id)).toMatchObject({ state: 'failed', isLeft: true })
  expect(await countTrouble(staff.actor)).toBe(0)
  expect((await list({ state: 'trouble' })).mails).toEqual([])
  expect((await list({ state: 'failed' })).mails).toHaveLength(1)
  const left = await db.mail.findUniqueOrThrow({ where: { id: mail.id } })
  await expect(leaveMail(staff, of(left))).rejects.toMatchObject({ why: { key: 'mailSettled' } })
  await sendMailAgain(staff, of(left))
  await db.mail.update({ where: { id: mail.id }, data: { state: 'failed', version: { increment: 1 } } })
  expect(await countTrouble(staff.actor)).toBe(1)
})

test.each([
  ['sent', 'mailArrived', 'mailSettled', null],
  ['sending', 'mailOnItsWay', 'mailOnItsWay', 'mailOnItsWay'],
  ['skipped', null, 'mailSettled', 'mailSettled'],
  ['queued', 'mailOnItsWay', null, 'mailOnItsWay'],
] as const)('what may be done about mail that is %s', async (state, again, leave, back) => {
  const leasedUntil = state === 'sending' ? new Date() : null
  for (const [act, key] of [
    [sendMailAgain, again],
    [leaveMail, leave],
    [noteCameBack, back],
  ] as const) {
    const mail = await mailIn(state === 'sending' ? 'queued' : state)
    if (leasedUntil) await db.mail.update({ where: { id: mail.id }, data: { state, leasedUntil } })
    const answer = act(staff, of(mail))
    if (key) await expect(answer).rejects.toMatchObject({ code: 'not_allowed_now', why: { key } })
    else expect(await answer).toEqual({ id: mail.id })
  }
})

test('a link to sign in is neither shown nor sent again', async () => {
  const mail = await mailIn('failed', { kind: 'sign_in' })
  expect((await getMail(staff.actor, mail.id))?.text).toBeNull()
  await expect(sendMailAgain(staff, of(mail))).rejects.toMatchObject({ why: { key: 'mailHasSecret' } })
})

test('whose page is older than the last delivery is told so', async () => {
  const mail = await mailIn('failed')
  await sendMailAgain(staff, of(mail))
  await expect(sendMailAgain(staff, of(mail))).rejects.toMatchObject({ code: 'conflict' })
})

test('for others than staff and admins there is no mail', async () => {
  const mail = await mailIn('failed')
  expect(await getMail(viewer.actor, mail.id)).toBeNull()
  await expect(listMail(viewer.actor, parseMailFilter({}))).rejects.toMatchObject({ code: 'not_found' })
  await expect(sendMailAgain(viewer, of(mail))).rejects.toMatchObject({ code: 'forbidden' })
})

test('the log is narrowed by state, by name and by address', async () => {
  const person = await makePerson({ name: 'Ada of the log' })
  const hers = await mailIn('sent', { personId: person.id, address: person.email })
  const failed = await mailIn('failed', { address: 'gone@example.org' })
  const unknown = await mailIn('unknown')
  const ids = async (search: Record<string, unknown>) => (await list(search)).mails.map(({ id }) => id)
  expect(await ids({ q: 'ada of' })).toEqual([hers.id])
  expect(await ids({ q: 'gone@example.org' })).toEqual([failed.id])
  expect(await ids({ state: 'trouble' })).toEqual([unknown.id, failed.id])
  expect(await ids({ state: 'sent' })).toEqual([hers.id])
  expect(await ids({ state: 'nonsense' })).toHaveLength(3)
  expect(await countTrouble(staff.actor)).toBe(2)
})

test('the log is read page by page, there and back', async () => {
  for (let n = 0; n < PAGE_SIZE + 2; n++) await mailIn('sent')
  const filter: MailFilter = parseMailFilter({ state: 'sent' })
  const first = await listMail(staff.actor, filter)
  expect(first).toMatchObject({ before: null, after: first.mails.at(-1)?.id })
  const second = await listMail(staff.actor, { ...filter, after: first.after })
  expect(second.mails).toHaveLength(2)
  expect(second.after).toBeNull()
  const back = await listMail(staff.actor, { ...filter, before: second.before })
  expect(back.mails).toEqual(first.mails)
  expect(back.before).toBeNull()
  expect(mailPath({ ...filter, after: first.after })).toBe(`/mail?state=sent&after=${first.after}`)
})

test('what was written for somebody who is deactivated, or for an address given up, goes nowhere', async () => {
  const admin = await callAs(await makePerson({ name: 'Admin', roles: ['admin'] }))
  const gone = await makePerson({ name: 'Gone' })
  const moved = await makePerson({ name: 'Moved' })
  const waiting = await Promise.all(
    [gone, moved].map(({ id, email }) => mailIn('queued', { personId: id, address: email })),
  )
  const failed = await mailIn('failed', { personId: gone.id, address: gone.email })
  await deactivatePerson(admin, { personId: gone.id, version: 1 })
  await correctPerson(admin, {
    personId: moved.id,
    version: 1,
    name: 'Moved',
    email: 'elsewhere@example.org',
  })
  const states = await db.mail.findMany({ where: { id: { in: waiting.map(({ id }) => id) } } })
  expect(states.map(({ state }) => state)).toEqual(['skipped', 'skipped'])
  for (const mail of [failed, ...states]) {
    await expect(sendMailAgain(staff, of(mail))).rejects.toMatchObject({ why: { key: 'mailNotTheirs' } })
  }
})

test('staff read a mail without the address that stops it', async () => {
  const mail = await mailIn('sent')
  const secret = 'aGVyb24.c2VjcmV0'
  await db.mail.update({
    where: { id: mail.id },
    data: {
      text: `Stop: https://a.example/unsubscribe/${secret}/confirm`,
      headers: { 'List-Unsubscribe': `<https://a.example/unsubscribe/${secret}>` },
    },
  })
  const shown = JSON.stringify(await getMail(staff.actor, mail.id))
  expect(shown).toContain('/unsubscribe/…')
  expect(shown).not.toContain(secret)
})
