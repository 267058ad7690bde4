import { expect, it } from 'vitest'
import { readerZone } from './time-zone.ts'

it('takes the zone that the browser named, as it is or encoded', () => {
  expect(readerZone('America/New_York')).toBe('America/New_York')
  expect(readerZone('America%2FNew_York')).toBe('America/New_York')
})

it('falls back when the cookie is missing or names no zone', () => {
  expect(readerZone(undefined)).toBe('Europe/Zurich')
  expect(readerZone('Mars/Olympus')).toBe('Europe/Zurich')
  expect(readerZone('%E0%A4%A')).toBe('Europe/Zurich')
})
