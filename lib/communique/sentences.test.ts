import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findSentences } from './sentences.ts'

const texts = (text: string) => findSentences(text, 'en').map((sentence) => sentence.text)

describe('a paragraph falls into sentences', () => {
  test('at full stops, question marks and exclamation marks', () => {
    expect(texts('Masts age. Who pays? Nobody! CxOs met.')).toEqual([
      'Masts age.',
      'Who pays?',
      'Nobody!',
      'CxOs met.',
    ])
  })

  test.each([
    'Tools such as labels, e.g. stickers, help.',
    'See Rec. Y.3188 and No. 7 in para. 3 of the report.',
    'Sample Cable Co. Ltd. and Example S.A. took part in it.',
    'Prof. Example and Dr. Sample spoke vs. their own habit.',
    'Offices in the U.S. and elsewhere took part.',
    'The report (see Fig. 2. It is old) was read.',
    'It was “too late. Far too late,” he said.',
    'Speed rose by 3.5 per cent, i.e. by little.',
  ])('but not in “%s”', (text) => {
    expect(texts(text)).toEqual([text])
  })

  test('and a short “no.” may end one', () => {
    expect(texts('The answer is no. CxOs asked again.')).toHaveLength(2)
  })

  test('numbered from 1, with the offsets of the paragraph', () => {
    const text = '  Masts 🛰 age.   Who pays? '
    const found = findSentences(text, 'en')
    expect(found.map((each) => each.number)).toEqual([1, 2])
    for (const each of found) expect(text.slice(each.start, each.end)).toBe(each.text)
  })

  test('of which each stands in the text as it is, in order, and none is lost', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300, unit: fc.constantFrom(...'aA. ?!”“()\n,é🛰1') }), (text) => {
        const found = findSentences(text, 'en')
        let last = 0
        for (const each of found) {
          expect(text.slice(each.start, each.end)).toBe(each.text)
          expect(each.text).toBe(each.text.trim())
          expect(text.slice(last, each.start).trim()).toBe('')
          last = each.end
        }
        expect(text.slice(last).trim()).toBe('')
      }),
    )
  })

  test('in linear time, even ten million characters of it', () => {
    const started = performance.now()
    expect(findSentences('CxOs met. '.repeat(1_000_000), 'en').length).toBe(1_000_000)
    expect(findSentences('x'.repeat(5_000_000), 'en').length).toBeGreaterThan(0)
    expect(performance.now() - started).toBeLessThan(20_000)
  }, 30_000)
})
