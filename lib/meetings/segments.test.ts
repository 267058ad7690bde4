import fc from 'fast-check'
import { expect, it } from 'vitest'
import { segmentsOf } from './segments.ts'

const text = 'They welcomed the map and asked for piers.'

it('a clause is marked between plain text', () => {
  expect(segmentsOf(text, [{ id: 'a', start: 5, end: 21 }])).toEqual([
    { text: 'They ', start: 0, marks: [] },
    { text: 'welcomed the map', start: 5, marks: ['a'] },
    { text: ' and asked for piers.', start: 21, marks: [] },
  ])
})

it('clauses that touch stay apart, and one inside another comes first', () => {
  const segments = segmentsOf(text, [
    { id: 'whole', start: 0, end: text.length },
    { id: 'left', start: 0, end: 21 },
    { id: 'right', start: 21, end: text.length },
  ])
  expect(segments.map(({ marks }) => marks)).toEqual([
    ['left', 'whole'],
    ['right', 'whole'],
  ])
})

it('marks that the text does not have are left out', () => {
  expect(
    segmentsOf(text, [
      { id: 'a', start: 90, end: 99 },
      { id: 'b', start: 4, end: 4 },
    ]),
  ).toEqual([{ text, start: 0, marks: [] }])
})

it('whatever is marked, the text stays what it was', () => {
  const mark = fc.record({ id: fc.string(), start: fc.integer(), end: fc.integer() })
  fc.assert(
    fc.property(fc.string(), fc.array(mark), (any, marks) => {
      expect(
        segmentsOf(any, marks)
          .map((segment) => segment.text)
          .join(''),
      ).toBe(any)
    }),
  )
})
