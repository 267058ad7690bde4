import { expect, test } from 'vitest'
import { db } from '#test/database.ts'
import { forgetTexts, KEPT_DAYS } from './forget.ts'

const NOW = new Date('2026-11-24T12:00:00Z')
const ago = (days: number) => new Date(NOW.getTime() - days * 86_400_000)

test('what a mail said is forgotten after ninety days, that it went out is not', async () => {
  const words = { kind: 'digest', address: 'a@example.org', subject: 'Six items', text: 'Words', html: '<p>' }
  await db.mail.createMany({
    data: [
      { ...words, key: 'old', state: 'sent', sentAt: ago(KEPT_DAYS + 1) },
      { ...words, key: 'new', state: 'sent', sentAt: ago(KEPT_DAYS - 1) },
      { ...words, key: 'failed', state: 'failed', createdAt: ago(400) },
    ],
  })
  expect(await forgetTexts(NOW)).toBe(1)
  expect(await forgetTexts(NOW)).toBe(0)
  const kept = await db.mail.findMany({ orderBy: { key: 'asc' }, select: { key: true, text: true } })
  expect(kept).toEqual([
    { key: 'failed', text: 'Words' },
    { key: 'new', text: 'Words' },
    { key: 'old', text: '' },
  ])
})
