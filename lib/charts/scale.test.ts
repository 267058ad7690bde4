import { expect, test } from 'vitest'
import { countScale, labelled, spread } from './scale.ts'
import { sayEnds, sayFigures } from './words.ts'

test('an axis ends at a round number that holds the most there is', () => {
  expect(countScale(0)).toEqual({ max: 1, interval: 1 })
  expect(countScale(17)).toEqual({ max: 20, interval: 5 })
  expect(countScale(4)).toEqual({ max: 4, interval: 1 })
  expect(countScale(99_500)).toEqual({ max: 100_000, interval: 50_000 })
})

test('labels keep their distance and stay as near to their place as they can', () => {
  expect(spread([10, 50, 90], 18, 0, 100)).toEqual([10, 50, 90])
  expect(spread([50, 51, 52], 18, 0, 100)).toEqual([50, 68, 86])
  expect(spread([95, 96, 97], 18, 0, 100)).toEqual([64, 82, 100])
})

test('the last month is always named, and never more than there is room for', () => {
  for (const months of [1, 2, 7, 24, 61]) {
    const named = Array.from({ length: months }, (_, month) => month).filter(labelled(months, 6))
    expect(named.at(-1)).toBe(months - 1)
    expect(named.length).toBeLessThanOrEqual(6)
  }
})

test('a description names every figure', () => {
  const figures = [
    { label: 'Up to 90 days', value: 4 },
    { label: 'Older', value: 1200 },
  ]
  expect(sayFigures(figures, 'en-GB')).toBe('Up to 90 days: 4, Older: 1,200')
})

test('states over time are described as they began and as they stand, without what there is none of', () => {
  const month = (label: string, open: number, done: number) => ({
    label,
    figures: [
      { label: 'Open', value: open },
      { label: 'Implemented', value: done },
    ],
  })
  expect(sayEnds([month('Jan', 3, 0), month('Feb', 2, 0), month('Mar', 1, 2)], 'en-GB')).toBe(
    'Jan: Open: 3. Mar: Open: 1, Implemented: 2',
  )
  expect(sayEnds([month('Jan', 3, 0)], 'en-GB')).toBe('Jan: Open: 3')
  expect(sayEnds([], 'en-GB')).toBe('')
})
