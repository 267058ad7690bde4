import { expect, test } from 'vitest'
import { remember } from './remember.ts'

test('a picture is drawn once, until forty others came after it', () => {
  const drawn: number[] = []
  const draw = remember((number: number) => {
    drawn.push(number)
    return `picture ${number}`
  })
  expect([draw(0), draw(0), draw(1)]).toEqual(['picture 0', 'picture 0', 'picture 1'])
  expect(drawn).toEqual([0, 1])
  for (let number = 2; number < 42; number++) draw(number)
  expect(draw(41)).toBe('picture 41')
  expect(draw(0)).toBe('picture 0')
  expect(drawn.filter((number) => number === 0 || number === 41)).toEqual([0, 41, 0])
})
