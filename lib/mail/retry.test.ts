import { expect, test } from 'vitest'
import { MAX_ATTEMPTS, nextAttempt } from './retry.ts'

const now = new Date('2026-11-24T09:00:00Z')
const minutesAfter = (attempts: number) =>
  ((nextAttempt(attempts, now)?.getTime() ?? 0) - now.getTime()) / 60_000

test('it is tried again after one, two, four minutes, and at least hourly', () => {
  expect([1, 2, 3, 4, 7, 20].map(minutesAfter)).toEqual([1, 2, 4, 8, 60, 60])
})

test('a mail is given up after two days at the earliest', () => {
  const waits = Array.from({ length: MAX_ATTEMPTS - 1 }, (_, index) => minutesAfter(index + 1))
  const days = waits.reduce((sum, wait) => sum + wait, 0) / (24 * 60)
  expect(days).toBeGreaterThan(2)
  expect(days).toBeLessThan(3)
  expect(nextAttempt(MAX_ATTEMPTS, now)).toBeNull()
})
