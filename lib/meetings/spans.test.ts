import { describe, expect, it } from 'vitest'
import { placeOf, splitPoints, trimSpan } from './spans.ts'

const text = 'Ports are crowded. They asked ITU to map piers, and welcomed the focus group.  Ships wait.'
const paragraph = { index: 3, kind: 'body' as const, number: '12', section: 'Ports', text }

describe('the span of a statement', () => {
  it('leaves white space at its ends out', () => {
    const span = trimSpan(text, { start: 18, end: 47 })
    expect(span && text.slice(span.start, span.end)).toBe('They asked ITU to map piers,')
  })

  it('is nothing where there are no words', () => {
    expect(trimSpan(text, { start: 77, end: 79 })).toBeNull()
    expect(trimSpan(text, { start: 500, end: 600 })).toBeNull()
  })

  it('quotes the whole sentence around it', () => {
    const start = text.indexOf('welcomed')
    expect(placeOf(paragraph, 'en', { start, end: start + 8 })).toEqual({
      quote: 'They asked ITU to map piers, and welcomed the focus group.',
      section: 'Ports',
      paragraph: '12',
      paragraphIndex: 3,
      sentence: 2,
      startOffset: start,
      endOffset: start + 8,
    })
  })

  it('quotes all sentences that it runs through', () => {
    expect(placeOf(paragraph, 'en', { start: 0, end: 30 }).quote).toBe(
      'Ports are crowded. They asked ITU to map piers, and welcomed the focus group.',
    )
  })

  it('is offered to be split after a comma and before "and"', () => {
    const start = text.indexOf('They')
    const points = splitPoints(text, { start, end: text.indexOf('  Ships') })
    expect(points.map((at) => text.slice(at, at + 12))).toEqual(['and welcomed'])
  })

  it('is offered to be split between any words when nothing divides it', () => {
    expect(splitPoints('map every pier', { start: 0, end: 14 })).toEqual([4, 10])
  })
})
