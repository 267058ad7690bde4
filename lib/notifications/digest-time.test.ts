import { expect, test } from 'vitest'
import { lastDigest } from './digest-time.ts'

const at7 = (timeZone: string) => ({ hour: 7, timeZone })
const last = (now: string, zone: string, pace: 'daily' | 'weekly' = 'daily') => {
  const { at, day } = lastDigest(new Date(now), at7(zone), pace)
  return `${day} ${at.toISOString()}`
}

test('the digest of a day is due at seven on the clock of the person', () => {
  expect(last('2026-11-24T05:59:00Z', 'Europe/Zurich')).toBe('2026-11-23 2026-11-23T06:00:00.000Z')
  expect(last('2026-11-24T06:00:00Z', 'Europe/Zurich')).toBe('2026-11-24 2026-11-24T06:00:00.000Z')
  expect(last('2026-11-24T01:15:00Z', 'Asia/Kathmandu')).toBe('2026-11-24 2026-11-24T01:15:00.000Z')
})

test('the weekly digest is that of Monday', () => {
  expect(last('2026-11-24T12:00:00Z', 'UTC', 'weekly')).toBe('2026-11-23 2026-11-23T07:00:00.000Z')
  expect(last('2026-11-23T06:00:00Z', 'UTC', 'weekly')).toBe('2026-11-16 2026-11-16T07:00:00.000Z')
})

test('an hour that the clocks skip is still due once', () => {
  const skipped = lastDigest(
    new Date('2026-03-29T12:00:00Z'),
    { hour: 2, timeZone: 'Europe/Zurich' },
    'daily',
  )
  expect(skipped.day).toBe('2026-03-29')
  expect(skipped.at.toISOString()).toBe('2026-03-29T01:00:00.000Z')
})
