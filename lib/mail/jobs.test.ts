// What the jobs of mail do when something is amiss.
import { afterAll, expect, test } from 'vitest'
import { db } from '#test/database.ts'
import { startSmtp } from '#test/smtp.ts'
import { mailJobs } from './jobs.ts'
import { enqueueMail } from './outbox.ts'

const smtp = await startSmtp()
afterAll(() => smtp.stop())
process.env.SMTP_URL = smtp.url
process.env.MAIL_FROM = 'tracker@example.org'

const run = (name: string) =>
  mailJobs.find((job) => job.name === name)?.run(new Date(), new AbortController().signal)

const enqueue = (key: string, expiresAt: Date, kind = 'test') => {
  const words = { subject: 'Your items', text: 'Two items wait.', html: '<p>Two items wait.</p>' }
  const to = { kind, personId: null, address: 'reader@example.org' }
  return db.$transaction((tx) => enqueueMail(tx, { key, expiresAt, ...words, ...to }))
}

test('links to sign in that cannot be written keep nobody else from their mail', async () => {
  await enqueue('test:due', new Date(Date.now() + 60_000))
  await db.$executeRawUnsafe('ALTER TABLE sign_in_request RENAME TO elsewhere')
  await expect(run('mail.sign_in')).rejects.toThrow('sign_in_request')
  await run('mail.deliver')
  await db.$executeRawUnsafe('ALTER TABLE elsewhere RENAME TO sign_in_request')
  expect(smtp.mailsTo('reader@example.org')).toHaveLength(1)
})

test('a link to sign in does not wait behind what else is due', async () => {
  const soon = new Date(Date.now() + 60_000)
  for (let n = 0; n < 3; n++) await enqueue(`test:digest ${n}`, soon)
  await enqueue('test:link', soon, 'sign_in')
  await run('mail.sign_in')
  const states = await db.mail.findMany({ where: { key: { startsWith: 'test:' } }, orderBy: { id: 'asc' } })
  expect(states.map(({ state }) => state)).toEqual(['sent', 'queued', 'queued', 'queued', 'sent'])
})

test('what expired is skipped by a job that asks for no mail server', async () => {
  await enqueue('test:old', new Date(Date.now() - 1000))
  expect(mailJobs.find(({ name }) => name === 'mail.skip_expired')?.possible).toBeUndefined()
  await run('mail.skip_expired')
  expect(await db.mail.findUniqueOrThrow({ where: { key: 'test:old' } })).toMatchObject({ state: 'skipped' })
})
