import { beforeAll, beforeEach, expect, test } from 'vitest'
import { deliverDue } from '#lib/mail/deliver.ts'
import { db } from '#test/database.ts'
import { makePerson, NOW, TODAY } from '#test/people.ts'
import { startSmtp } from '#test/smtp.ts'
import { redeemLink } from './credentials.ts'
import { hashOf } from './links.ts'
import { answerSignInRequests, requestSignInLink } from './mail-link.ts'

beforeAll(() => makePerson({ roles: ['admin'] }))
beforeEach(async () => {
  await db.signInRequest.deleteMany()
  await db.mail.deleteMany()
  await db.signInAttempt.deleteMany()
})

const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000)
const ask = (email: string, { next = '/', address = '198.51.100.7', now = NOW } = {}) =>
  requestSignInLink({ email, next, address, now })
const redeem = (token: string, now: Date) =>
  redeemLink({ tokenHash: hashOf(token), password: null }, { now, today: TODAY })

/** The link in the newest mail to the address, as it arrives. */
async function arrivedLink(address: string): Promise<URL> {
  const smtp = await startSmtp()
  await db.mail.updateMany({ where: { address, state: 'queued' }, data: { expiresAt: null } })
  await deliverDue({ url: smtp.url, from: 'tracker@example.org' })
  const text = smtp.mailsTo(address).at(-1)?.text ?? ''
  await smtp.stop()
  return new URL(/http\S+/.exec(text)?.[0] ?? '')
}
const tokenOf = (link: URL) => link.pathname.replace('/link/', '')

test('a known person gets a link that signs them in, once, and leads on to where they wanted to go', async () => {
  const person = await makePerson({ email: 'Chair.Of.All@example.org' })
  await ask('chair.of.all@EXAMPLE.org', { next: '/items/CxO-2024-03-1/progress' })
  expect(await answerSignInRequests(NOW)).toBe(1)
  const link = await arrivedLink('Chair.Of.All@example.org')
  expect(link.searchParams.get('next')).toBe('/items/CxO-2024-03-1/progress')
  expect(await redeem(tokenOf(link), later(14))).toEqual({ personId: person.id, epoch: 1 })
  await expect(redeem(tokenOf(link), later(14))).rejects.toMatchObject({ why: { key: 'linkUsed' } })
})

test('the link works for a quarter of an hour', async () => {
  const { email } = await makePerson()
  await ask(email)
  await answerSignInRequests(NOW)
  const token = tokenOf(await arrivedLink(email))
  await expect(redeem(token, later(15))).rejects.toMatchObject({ why: { key: 'linkExpired' } })
})

test('the database holds nothing that signs anybody in', async () => {
  const { email } = await makePerson()
  await ask(email)
  await answerSignInRequests(NOW)
  const kept = JSON.stringify(await db.mail.findMany()) + JSON.stringify(await db.oneTimeLink.findMany())
  expect(kept).not.toContain(tokenOf(await arrivedLink(email)))
})

test('who is not known or not active gets no mail, and what is noted looks the same', async () => {
  const gone = await makePerson()
  await db.person.update({ where: { id: gone.id }, data: { deactivatedAt: NOW } })
  const demo = await makePerson({ isDemo: true })
  await ask('nobody@example.org')
  await ask(gone.email)
  await ask(demo.email)
  expect(await db.signInRequest.count()).toBe(3)
  expect(await answerSignInRequests(NOW)).toBe(3)
  expect(await db.mail.count()).toBe(0)
  expect(await db.signInRequest.count()).toBe(0)
})

test('a request that waited for a quarter of an hour is not answered any more', async () => {
  const { email } = await makePerson()
  await ask(email)
  await answerSignInRequests(later(15))
  expect(await db.mail.count()).toBe(0)
})

test('nobody has more than three links at a time, however often somebody asks', async () => {
  const { email } = await makePerson()
  for (let asked = 0; asked < 5; asked++) await ask(email)
  await answerSignInRequests(NOW)
  expect(await db.mail.count({ where: { address: email } })).toBe(3)
  await ask(email, { now: later(16) })
  await answerSignInRequests(later(16))
  expect(await db.mail.count({ where: { address: email } })).toBe(4)
})

test('asking too often is refused alike for a known and an unknown address', async () => {
  const { email } = await makePerson()
  for (const address of [email, 'unknown@example.org']) {
    for (let asked = 0; asked < 10; asked++) await ask(address, { address: `203.0.113.${asked}` })
    await expect(ask(address)).rejects.toMatchObject({
      why: { key: 'tooManyLinks', values: { minutes: 15 } },
    })
  }
})

test('several jobs that answer at once send one mail for each request', async () => {
  const people = await Promise.all(Array.from({ length: 30 }, () => makePerson()))
  for (const { email } of people) await ask(email, { address: email })
  const answered = await Promise.all([1, 2, 3].map(() => answerSignInRequests(NOW)))
  expect(answered.reduce((sum, count) => sum + count, 0)).toBe(30)
  expect(await db.mail.count()).toBe(30)
})
