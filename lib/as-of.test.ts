import { expect, test } from 'vitest'
import { endOfDay, readAsOf, withAsOf } from './as-of.ts'

const end = (day: string, zone: string) => endOfDay(day, zone).toISOString()

test('an address goes back to a day before today, and to nothing else', () => {
  expect(readAsOf({ asOf: '2025-05-26' }, '2026-11-23')).toBe('2025-05-26')
  expect(readAsOf({ asOf: ['2025-05-26', '2024-01-01'] }, '2026-11-23')).toBe('2025-05-26')
  for (const asOf of [undefined, '', 'yesterday', '2025-02-30', '2026-11-23', '2027-01-01', '0900-01-01']) {
    expect(readAsOf({ asOf }, '2026-11-23'), asOf).toBeNull()
  }
})

test('a day ends where the next one begins in the time zone of the register', () => {
  expect(end('2025-05-26', 'Europe/Zurich')).toBe('2025-05-26T21:59:59.999Z')
  expect(end('2025-12-26', 'Europe/Zurich')).toBe('2025-12-26T22:59:59.999Z')
  expect(end('2025-05-26', 'Asia/Kathmandu')).toBe('2025-05-26T18:14:59.999Z')
  expect(end('2025-05-26', 'UTC')).toBe('2025-05-26T23:59:59.999Z')
})

test('a day on which clocks change ends when its last hour does', () => {
  expect(end('2025-03-30', 'Europe/Zurich')).toBe('2025-03-30T21:59:59.999Z')
  expect(end('2025-10-26', 'Europe/Zurich')).toBe('2025-10-26T22:59:59.999Z')
})

test('a day before one that has no midnight ends where that one begins', () => {
  // Put forward at midnight: 4 November begins at 01:00.
  expect(end('2018-11-03', 'America/Sao_Paulo')).toBe('2018-11-04T02:59:59.999Z')
  // Put back at midnight: 17 February has 23:00 twice.
  expect(end('2018-02-17', 'America/Sao_Paulo')).toBe('2018-02-18T02:59:59.999Z')
  // Samoa left 30 December out.
  expect(end('2011-12-29', 'Pacific/Apia')).toBe('2011-12-30T09:59:59.999Z')
})

test('links keep the day', () => {
  expect(withAsOf('/items', '2025-05-26')).toBe('/items?asOf=2025-05-26')
  expect(withAsOf('/items?state=any&q=a%20b#list', '2025-05-26')).toBe(
    '/items?state=any&q=a%20b&asOf=2025-05-26#list',
  )
  expect(withAsOf('/items?asOf=2024-01-01', '2025-05-26')).toBe('/items?asOf=2024-01-01')
  expect(withAsOf('/items', null)).toBe('/items')
  for (const other of ['https://www.itu.int/x', '//elsewhere.example', '#list', '?state=any']) {
    expect(withAsOf(other, '2025-05-26')).toBe(other)
  }
})
