import { expect, test } from 'vitest'
import { optionalDay, optionalText, requiredDay, requiredText, versionField } from './form-fields.ts'

test('a day that no calendar of the register has is refused, not sent to the database', () => {
  for (const day of ['2026-02-30', '0000-01-01', '26-01-01', '9999999-01-01'])
    expect(requiredDay.safeParse(day).success, day).toBe(false)
  expect(requiredDay.parse('2028-02-29')).toBe('2028-02-29')
  expect(optionalDay.parse('')).toBeNull()
})

test('a version that no row can have is refused', () => {
  for (const version of ['0', '-1', '1.5', 'x', '2147483648', '1e300'])
    expect(versionField.safeParse(version).success, version).toBe(false)
  expect(versionField.parse('2147483647')).toBe(2_147_483_647)
})

test('the end of a line is one character, as the field in the browser counts it', () => {
  for (const text of [requiredText(5), optionalText(5)]) {
    expect(text.parse('a\r\nb\r\nc')).toBe('a\nb\nc')
    expect(text.parse('\r\na\nb\r\n')).toBe('a\nb')
    expect(text.safeParse('a\r\nb\r\ncd').success).toBe(false)
  }
})
