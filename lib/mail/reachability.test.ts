import { expect, test } from 'vitest'
import { db } from '#test/database.ts'
import { makePerson } from '#test/people.ts'
import { listUnreachable } from './reachability.ts'
import { MAX_ATTEMPTS } from './retry.ts'

let made = 0
async function mailTo(
  person: { id: string; email: string },
  state: 'sent' | 'failed' | 'queued' | 'unknown',
  attempts = 1,
) {
  const words = { subject: 'Words', text: 'Words.', html: '<p>Words.</p>' }
  const sentAt = state === 'sent' ? new Date() : null
  await db.mail.create({
    data: {
      ...words,
      key: `test:${++made}`,
      kind: 'test',
      personId: person.id,
      address: person.email,
      ...{ state, attempts, sentAt },
    },
  })
}
const unreachable = async (person: { id: string }) => (await listUnreachable([person.id])).has(person.id)

test('who never got a mail is not called unreachable', async () => {
  expect(await unreachable(await makePerson())).toBe(false)
})

test('a person whose last mail was refused for good is unreachable, until one goes through', async () => {
  const person = await makePerson()
  await mailTo(person, 'sent')
  await mailTo(person, 'failed')
  expect(await unreachable(person)).toBe(true)
  await mailTo(person, 'queued')
  expect(await unreachable(person)).toBe(true)
  await mailTo(person, 'sent')
  expect(await unreachable(person)).toBe(false)
})

test('a mail server that took nothing for two days is nobody’s fault', async () => {
  const person = await makePerson()
  await mailTo(person, 'failed', MAX_ATTEMPTS)
  expect(await unreachable(person)).toBe(false)
})

test('a new address is given a chance', async () => {
  const person = await makePerson()
  await mailTo(person, 'failed')
  await db.person.update({ where: { id: person.id }, data: { email: 'moved@example.org' } })
  expect(await unreachable(person)).toBe(false)
})
