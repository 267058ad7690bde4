// Delivery by real workers in processes of their own: side by side, and killed in the middle.
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Tx } from '#lib/db.ts'
import { db } from '#test/database.ts'
import { startSmtp, type TestSmtp } from '#test/smtp.ts'
import { startWorker } from '#test/worker.ts'
import { deliverDue } from './deliver.ts'
import { enqueueMail } from './outbox.ts'

let smtp: TestSmtp
beforeEach(async () => {
  await db.mail.deleteMany()
  smtp = await startSmtp()
})
afterEach(() => smtp.stop())

async function enqueue(count: number) {
  const write = async (tx: Tx) => {
    for (let n = 0; n < count; n++) {
      const address = `reader${n}@example.org`
      const words = { subject: `Mail ${n}`, text: 'Words.', html: '<p>Words.</p>' }
      await enqueueMail(tx, { key: `test:${n}`, kind: 'test', personId: null, address, ...words })
    }
  }
  await db.$transaction(write, { timeout: 60_000 })
}
const count = (state: 'sent' | 'queued' | 'sending' | 'unknown') => db.mail.count({ where: { state } })
/** How often the server took a mail to each address. */
const copies = () =>
  Object.values(Object.groupBy(smtp.mails, ({ messageId = '' }) => messageId)).map((of) => of?.length)
const soon = { timeout: 90_000, interval: 100 }

test('three workers at once deliver 200 mails, each of them once', { timeout: 150_000 }, async () => {
  await enqueue(200)
  const workers = await Promise.all([1, 2, 3].map(() => startWorker(smtp.url)))
  await expect.poll(() => count('sent'), soon).toBe(200)
  expect(copies()).toEqual(Array(200).fill(1))
  expect(await Promise.all(workers.map((worker) => worker.stop()))).toEqual([0, 0, 0])
})

test('a worker that is killed while the server takes a mail leaves that one open, and no other', {
  timeout: 150_000,
}, async () => {
  await enqueue(40)
  const worker = await startWorker(smtp.url)
  const killed = new Promise<void>((resolve) => {
    smtp.onTaken = async () => {
      if (smtp.mails.length < 15) return
      smtp.onTaken = async () => {}
      await worker.kill()
      resolve()
    }
  })
  await killed
  const successor = await startWorker(smtp.url)
  await expect.poll(() => count('sent'), soon).toBe(39)
  expect(await count('sending')).toBe(1)
  await deliverDue(null, () => new Date(Date.now() + 11 * 60_000))
  expect(await count('unknown')).toBe(1)
  expect(copies()).toEqual(Array(40).fill(1))
  await successor.stop()
})

test('a worker that is killed before the server takes the mail leaves it to the next', {
  timeout: 150_000,
}, async () => {
  await enqueue(3)
  const claimed = `UPDATE mail SET state = 'sending', attempts = 1, leased_until = now() + interval '5 minutes' WHERE key = 'test:1'`
  await db.$executeRawUnsafe(claimed)
  await deliverDue({ url: smtp.url, from: 'tracker@example.org' })
  expect(await count('sending')).toBe(1)
  await deliverDue({ url: smtp.url, from: 'tracker@example.org' }, () => new Date(Date.now() + 6 * 60_000))
  expect(await count('sent')).toBe(3)
  expect(copies()).toEqual([1, 1, 1])
})

test('a worker that is told to stop ends the mail it is at, and takes no other', {
  timeout: 150_000,
}, async () => {
  await enqueue(100)
  const worker = await startWorker(smtp.url)
  await expect.poll(() => smtp.mails.length, soon).toBeGreaterThan(3)
  expect(await worker.stop()).toBe(0)
  expect(await count('sending')).toBe(0)
  expect(await count('sent')).toBe(smtp.mails.length)
})
