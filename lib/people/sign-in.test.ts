import { beforeAll, beforeEach, expect, test } from 'vitest'
import { db } from '#test/database.ts'
import { loadActor } from './actor.ts'
import { hashPassword } from './password.ts'
import { signInSchema } from './schema.ts'
import { type SignIn, signIn } from './sign-in.ts'

const password = 'seven grey herons wade'
const at = (minutes: number) => new Date(Date.UTC(2026, 10, 23, 9, minutes))
const attempt = (changes: Partial<SignIn> = {}): SignIn => ({
  email: 'officer@example.org',
  password,
  address: '198.51.100.7',
  now: at(0),
  ...changes,
})
const wrong = { ok: false, why: 'wrong' }

beforeAll(async () => {
  await db.person.create({
    data: { email: 'admin@example.org', name: 'Admin', roles: { create: { role: 'admin' } } },
  })
})

beforeEach(async () => {
  await db.person.deleteMany({ where: { name: 'Officer' } })
  await db.signInAttempt.deleteMany()
  await db.person.create({
    data: {
      email: 'officer@example.org',
      name: 'Officer',
      credential: { create: { passwordHash: await hashPassword(password), sessionEpoch: 3 } },
    },
  })
})

const tryOften = async (times: number, changes: (index: number) => Partial<SignIn>) => {
  for (let index = 0; index < times; index++) await signIn(attempt(changes(index)))
}

test('the right password opens a session of the current epoch, in any case of the address', async () => {
  const answer = await signIn(attempt({ email: 'Officer@Example.org' }))
  expect(answer).toEqual({ ok: true, personId: expect.any(String), epoch: 3 })
  expect(await db.credential.findFirst()).toMatchObject({ lastSignInAt: at(0) })
})

test('a wrong password and an unknown account get the same answer', async () => {
  expect(await signIn(attempt({ password: 'wrong' }))).toEqual(wrong)
  expect(await signIn(attempt({ email: 'nobody@example.org' }))).toEqual(wrong)
})

test('an unknown account takes as long to refuse as a wrong password', async () => {
  const quickest = async (email: string) => {
    const times: number[] = []
    for (let round = 0; round < 5; round++) {
      const began = performance.now()
      await signIn(attempt({ email, password: 'wrong' }))
      times.push(performance.now() - began)
    }
    return Math.min(...times)
  }
  await quickest('warm-up@example.org')
  expect(await quickest('nobody@example.org')).toBeGreaterThan((await quickest('officer@example.org')) / 3)
})

test('who was invited and has no password yet cannot sign in with any', async () => {
  await db.credential.updateMany({ data: { passwordHash: null } })
  expect(await signIn(attempt())).toEqual(wrong)
  expect(await signIn(attempt({ password: 'the account that nobody has' }))).toEqual(wrong)
})

test('a deactivated person cannot sign in', async () => {
  await db.person.updateMany({ where: { name: 'Officer' }, data: { deactivatedAt: at(0) } })
  expect(await signIn(attempt())).toEqual(wrong)
})

test('a demo account signs in only where the demo runs', async () => {
  const { id } = await db.person.update({ where: { email: attempt().email }, data: { isDemo: true } })
  expect(await signIn(attempt())).toEqual(wrong)
  expect(await loadActor(id, '2026-11-23', 3)).toBeNull()
})

test('after ten failures the account waits, known or not, even with the right password', async () => {
  for (const email of ['officer@example.org', 'nobody@example.org']) {
    await tryOften(10, (index) => ({ email, password: 'wrong', address: `address ${index}`, now: at(index) }))
    expect(await signIn(attempt({ email, now: at(10) }))).toEqual({ ok: false, why: 'tooMany', minutes: 5 })
  }
})

test('trying again meanwhile does not make the wait longer', async () => {
  await tryOften(40, () => ({ password: 'wrong' }))
  expect(await signIn(attempt({ now: at(14) }))).toEqual({ ok: false, why: 'tooMany', minutes: 1 })
  expect(await signIn(attempt({ now: at(15) }))).toMatchObject({ ok: true })
})

test('attempts made at the same moment count each other', async () => {
  const answers = await Promise.all(Array.from({ length: 25 }, () => signIn(attempt({ password: 'wrong' }))))
  expect(answers.filter((answer) => !answer.ok && answer.why === 'wrong').length).toBeLessThanOrEqual(10)
})

test('fifty failures from one address end its attempts on any account', async () => {
  await tryOften(50, (index) => ({ email: `${index}@example.org`, password: 'wrong' }))
  expect(await signIn(attempt())).toMatchObject({ why: 'tooMany' })
  expect(await signIn(attempt({ address: '203.0.113.9' }))).toMatchObject({ ok: true })
}, 60_000)

test('signing in clears the account and is not charged to the address', async () => {
  await tryOften(9, () => ({ password: 'wrong' }))
  expect(await signIn(attempt({ now: at(1) }))).toMatchObject({ ok: true })
  expect(await db.signInAttempt.groupBy({ by: ['key'], _count: true })).toEqual([
    { key: 'address:198.51.100.7', _count: 9 },
  ])
})

test('old attempts are deleted on the way, and none keeps the e-mail address as it was typed', async () => {
  await signIn(attempt({ password: 'wrong' }))
  await signIn(attempt({ password: 'wrong', now: at(20) }))
  const kept = await db.signInAttempt.findMany()
  expect(kept.map((row) => row.at)).toEqual([at(20), at(20)])
  expect(kept.some((row) => row.key.includes('officer'))).toBe(false)
})

test('a password hashed with other parameters is hashed anew', async () => {
  const { hash } = await import('@node-rs/argon2')
  await db.credential.updateMany({ data: { passwordHash: await hash(password, { timeCost: 3 }) } })
  expect(await signIn(attempt())).toMatchObject({ ok: true })
  expect(await db.credential.findFirst()).toMatchObject({
    passwordHash: expect.stringContaining('$argon2id$v=19$m=19456,t=2,p=1$'),
  })
  expect(await signIn(attempt())).toMatchObject({ ok: true })
})

test('an address in letters that look alike is none: it would not count as the account', () => {
  for (const email of ['off\u0130cer@example.org', 'o\uff46ficer@example.org'])
    expect(signInSchema.safeParse({ email, password }).success).toBe(false)
  expect(signInSchema.safeParse({ email: ' Officer@Example.org ', password }).success).toBe(true)
})
