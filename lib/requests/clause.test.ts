import { expect, test } from 'vitest'
import { clauseOf } from './clause.ts'

const context = 'Harbours meet yearly. They thanked ITU and asked it to map the lights. More followed.'
const quote = 'They thanked ITU and asked it to map the lights.'

test('the clause is cut out of its sentence by offsets that count in the paragraph', () => {
  const startOffset = context.indexOf('asked it')
  const endOffset = context.indexOf(' More')
  expect(clauseOf({ quote, context, startOffset, endOffset })).toEqual({
    before: 'They thanked ITU and ',
    clause: 'asked it to map the lights.',
    after: '',
  })
})

test('without a paragraph, offsets, or a quote that still stands there, nothing is marked', () => {
  const whole = { before: quote, clause: '', after: '' }
  expect(clauseOf({ quote, context: null, startOffset: 3, endOffset: 9 })).toEqual(whole)
  expect(clauseOf({ quote, context, startOffset: null, endOffset: null })).toEqual(whole)
  expect(clauseOf({ quote, context: 'Another text.', startOffset: 3, endOffset: 9 })).toEqual(whole)
  expect(clauseOf({ quote, context, startOffset: 2, endOffset: 30 })).toEqual(whole)
  expect(clauseOf({ quote, context, startOffset: 40, endOffset: 500 })).toEqual(whole)
})
