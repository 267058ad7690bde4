import { beforeAll, expect, test } from 'vitest'
import { hashPassword, verifyPassword } from '#lib/people/password.ts'
import { db } from '#test/database.ts'
import { keepDemoPassword } from './demo-password.ts'

beforeAll(async () => {
  for (const [email, isDemo] of [
    ['staff@demo.example', true],
    ['person@example.org', false],
  ] as const) {
    const passwordHash = await hashPassword('the first password')
    await db.person.create({ data: { email, name: email, isDemo, credential: { create: { passwordHash } } } })
  }
})

const accountOf = (email: string) => db.credential.findFirstOrThrow({ where: { person: { email } } })

test('the same password again changes nothing, so that nobody is signed out', async () => {
  expect(await keepDemoPassword('the first password')).toBe(0)
  expect((await accountOf('staff@demo.example')).sessionEpoch).toBe(1)
})

test('another password is given to the demo accounts alone', async () => {
  expect(await keepDemoPassword('the second password')).toBe(1)
  const demo = await accountOf('staff@demo.example')
  expect(await verifyPassword('the second password', demo.passwordHash)).toBe(true)
  expect(demo.sessionEpoch).toBe(2)
  const person = await accountOf('person@example.org')
  expect(await verifyPassword('the first password', person.passwordHash)).toBe(true)
})
