import { expect, test } from 'vitest'
import { excerpt } from './excerpt.ts'

test('an excerpt is plain words', () => {
  expect(excerpt('# Done\n\n- **Two** of [five](https://example.org) agreed.\n> `x`')).toBe(
    'Done Two of five agreed. x',
  )
})

test('a long text ends between words', () => {
  const cut = excerpt('word '.repeat(100), 52)
  expect(cut).toBe(`${'word '.repeat(10).trim()}…`)
})

test('a text without spaces is cut all the same', () => {
  expect(excerpt('x'.repeat(400), 100)).toHaveLength(51)
})
