import { expect, test } from 'vitest'
import { actPath, backFrom } from './act-path.ts'

test('from an act one goes back to the list with its filter', () => {
  const list = '/items?group=sg15&q=quays+%26+piers&after=x'
  const { pathname, searchParams } = new URL(actPath('7f', list), 'http://here.invalid')
  expect(pathname).toBe('/items/bulk/7f')
  expect(backFrom(searchParams.get('back'))).toBe(list)
})

test.each([undefined, null, '', '/', '/groups', '/items/bulk', '//items?x', 'https://example.org/items?x'])(
  'and nowhere but to the action plan: %s',
  (value) => {
    expect(backFrom(value)).toBe('/items')
  },
)
