// Delivery to a real mail server on loopback: what arrives, what waits, and what is given up.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { db } from '#test/database.ts'
import { makePerson } from '#test/people.ts'
import { startSmtp, type TestSmtp } from '#test/smtp.ts'
import { deliverDue } from './deliver.ts'
import { enqueueMail, type OutgoingMail } from './outbox.ts'

let smtp: TestSmtp
let made = 0
beforeAll(async () => {
  smtp = await startSmtp()
})
afterAll(() => smtp.stop())
beforeEach(async () => {
  await db.mail.deleteMany()
  smtp.mails.length = 0
  start = Date.now()
})

let start: number
/** Minutes from the beginning of the test; what it enqueues is due at once, however slow the machine. */
const at = (minutes: number) => () => new Date(start + minutes * 60_000 + 30_000)
const office = () => ({ url: smtp.url, from: 'CxO Action Tracker <tracker@example.org>' })

async function enqueue(mail: Partial<OutgoingMail> = {}): Promise<string> {
  const key = mail.key ?? `test:${++made}`
  const words = { subject: 'Your items', text: 'Two items wait.', html: '<p>Two items wait.</p>' }
  const to = { kind: 'test', personId: null, address: `reader${made}@example.org` }
  await db.$transaction((tx) => enqueueMail(tx, { ...words, ...to, ...mail, key }))
  return key
}
const mail = (key: string) => db.mail.findUniqueOrThrow({ where: { key } })

test('a mail arrives with both its parts, its headers and a number of its own', async () => {
  const first = await enqueue({
    address: 'chair@example.org',
    headers: { 'List-Unsubscribe': '<https://a.example/u>' },
  })
  const second = await enqueue({ address: 'chair@example.org', subject: 'Re: Your items', inReplyTo: first })
  expect(await deliverDue(office(), at(0))).toBe(2)
  const [one, two] = smtp.mailsTo('chair@example.org')
  expect(one).toMatchObject({
    subject: 'Your items',
    text: expect.stringContaining('Two items wait.'),
    html: '<p>Two items wait.</p>',
    from: { text: '"CxO Action Tracker" <tracker@example.org>' },
    messageId: `<${(await mail(first)).id}@127.0.0.1>`,
  })
  expect(one?.headers.get('auto-submitted')).toBe('auto-generated')
  expect(one?.headers.get('list')).toMatchObject({ unsubscribe: { url: 'https://a.example/u' } })
  expect(two?.inReplyTo).toBe(one?.messageId)
  expect(await mail(second)).toMatchObject({ state: 'sent', attempts: 1, sentAt: at(0)(), lastError: null })
})

test('the same key goes out once, however often it is enqueued', async () => {
  await enqueue({ key: 'digest:monday', address: 'once@example.org' })
  await enqueue({ key: 'digest:monday', address: 'once@example.org', subject: 'Another' })
  await deliverDue(office(), at(0))
  await enqueue({ key: 'digest:monday', address: 'once@example.org' })
  await deliverDue(office(), at(0))
  expect(smtp.mailsTo('once@example.org').map(({ subject }) => subject)).toEqual(['Your items'])
})

test('what was on its way to somebody who is deactivated, or has another address now, goes no further', async () => {
  await makePerson({ name: 'Administrator', roles: ['admin'] })
  const [gone, moved] = [await makePerson({ name: 'Gone' }), await makePerson({ name: 'Moved' })]
  const keys = [
    await enqueue({ personId: gone.id, address: gone.email }),
    await enqueue({ personId: moved.id, address: moved.email }),
  ]
  await db.person.update({ where: { id: gone.id }, data: { deactivatedAt: new Date() } })
  await db.person.update({ where: { id: moved.id }, data: { email: 'moved.on@example.org' } })
  expect(await deliverDue(office(), at(0))).toBe(0)
  expect(smtp.mails).toEqual([])
  expect(await Promise.all(keys.map(async (key) => (await mail(key)).state))).toEqual(['skipped', 'skipped'])
})

test('the mail server is down for an hour: nobody misses a mail, nobody gets it twice', async () => {
  const keys = await Promise.all(Array.from({ length: 5 }, () => enqueue()))
  await smtp.stop()
  for (let minute = 0; minute < 60; minute++) await deliverDue(office(), at(minute))
  const waiting = await db.mail.findMany()
  expect(waiting.map(({ state }) => state)).toEqual(keys.map(() => 'queued'))
  expect(waiting[0]?.lastError).toContain('ECONNREFUSED')
  await smtp.start()
  for (let minute = 60; minute < 130; minute += 5) await deliverDue(office(), at(minute))
  expect(await db.mail.count({ where: { state: 'sent', lastError: null } })).toBe(5)
  expect(smtp.mails.map(({ messageId }) => messageId).sort()).toEqual(
    waiting.map(({ id }) => `<${id}@127.0.0.1>`).sort(),
  )
})

test('an address that the server does not have fails for good, and holds nobody up', async () => {
  smtp.refuse('gone@example.org', '550 No such mailbox here')
  const gone = await enqueue({ address: 'gone@example.org' })
  const there = await enqueue()
  expect(await deliverDue(office(), at(0))).toBe(1)
  expect(await mail(gone)).toMatchObject({
    state: 'failed',
    lastError: expect.stringContaining('550 No such mailbox'),
  })
  expect(await mail(there)).toMatchObject({ state: 'sent' })
  await deliverDue(office(), at(600))
  expect(await mail(gone)).toMatchObject({ state: 'failed', attempts: 1 })
})

test('a mailbox that is full for now is tried again later, while others get theirs', async () => {
  smtp.refuse('full@example.org', '452 Mailbox full')
  const full = await enqueue({ address: 'full@example.org' })
  await enqueue()
  expect(await deliverDue(office(), at(0))).toBe(1)
  expect(await deliverDue(office(), at(0.5))).toBe(0)
  await deliverDue(office(), at(2))
  expect(await mail(full)).toMatchObject({ state: 'queued', attempts: 2, lastError: '452 Mailbox full' })
})

test('a mail that the server took without saying so is for people to decide on', async () => {
  smtp.onTaken = async () => smtp.cut()
  const key = await enqueue({ address: 'silence@example.org' })
  await deliverDue(office(), at(0))
  smtp.onTaken = async () => {}
  expect(await mail(key)).toMatchObject({ state: 'unknown', sentAt: null })
  await deliverDue(office(), at(600))
  expect(smtp.mailsTo('silence@example.org')).toHaveLength(1)
})

test('a link that has expired is not sent late', async () => {
  const key = await enqueue({ expiresAt: at(15)() })
  await deliverDue(null, at(1))
  expect(await mail(key)).toMatchObject({ state: 'queued' })
  await deliverDue(office(), at(16))
  expect(await mail(key)).toMatchObject({ state: 'skipped' })
  expect(smtp.mails).toEqual([])
})

test('without a mail server mail waits, and goes out once there is one', async () => {
  const key = await enqueue()
  expect(await deliverDue(null, at(0))).toBe(0)
  expect(await mail(key)).toMatchObject({ state: 'queued', attempts: 0 })
  expect(await deliverDue(office(), at(1))).toBe(1)
})

test('what is to be sent tomorrow is not sent today', async () => {
  await enqueue({ sendAfter: at(24 * 60)() })
  expect(await deliverDue(office(), at(60))).toBe(0)
  expect(await deliverDue(office(), at(24 * 60 + 1))).toBe(1)
})
