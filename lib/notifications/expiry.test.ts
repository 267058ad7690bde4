// Until when a mail is worth sending.
import { expect, test } from 'vitest'
import { askUntil, newsUntil } from './expiry.ts'

const NOW = new Date('2026-11-23T09:00:00Z')

test('news is worth a mail for three days', () => {
  expect(newsUntil(NOW)).toEqual(new Date('2026-11-26T09:00:00Z'))
})

test('who is asked for an answer is asked to the end of the due date, on the register’s clock', () => {
  expect(askUntil('2026-12-01', NOW, 'Europe/Zurich')).toEqual(new Date('2026-12-01T23:00:00Z'))
  expect(askUntil('2026-11-23', NOW, 'Europe/Zurich')).toEqual(new Date('2026-11-23T23:00:00Z'))
})

test('who is late is asked for a week', () => {
  expect(askUntil('2026-11-22', NOW, 'Europe/Zurich')).toEqual(new Date('2026-11-30T09:00:00Z'))
})
