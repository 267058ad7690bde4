import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findSentences } from './sentences.ts'
import { findStatements } from './statements.ts'
import type { Paragraph } from './types.ts'

const paragraph = (text: string, index = 0): Paragraph => ({
  index,
  kind: 'body',
  number: `${index + 1}`,
  section: 'Masts',
  text,
})
const read = (...texts: string[]) => findStatements(texts.map(paragraph), 'en', [])

describe('a statement', () => {
  test('carries its quote and its place', () => {
    const text = 'Masts age. CxOs welcomed the ITU survey of masts and asked ITU to repeat it every year.'
    const [endorsement, request] = findStatements([paragraph(text, 4)], 'en', [])
    expect(endorsement).toMatchObject({ section: 'Masts', paragraph: '5', paragraphIndex: 4, sentence: 2 })
    expect(endorsement?.quote).toBe(text.slice(11))
    expect(text.slice(endorsement?.start, endorsement?.end)).toBe('welcomed the ITU survey of masts')
    expect(text.slice(request?.start, request?.end)).toBe('asked ITU to repeat it every year.')
  })

  test('marks the reversed clause from its subject', () => {
    const text = 'ITU should paint masts, said CxOs, by using bright colours.'
    const [statement] = read(text)
    expect(text.slice(statement?.start, statement?.end)).toBe(text)
    expect(statement?.action).toBe('paint masts by using bright colours')
  })

  test('in a list quotes the item, not the lead line', () => {
    const [first, second] = findStatements(
      [
        paragraph('CxOs recommend that ITU-T:'),
        { ...paragraph('paint masts; and', 1), kind: 'list' },
        { ...paragraph('count birds.', 2), kind: 'list' },
      ],
      'en',
      [],
    )
    expect(first).toMatchObject({
      quote: 'paint masts; and',
      action: 'paint masts',
      addressee: 'ITU-T',
      paragraphIndex: 1,
      start: 0,
    })
    expect(second).toMatchObject({
      quote: 'count birds.',
      action: 'count birds',
      verb: 'recommend',
      paragraphIndex: 2,
    })
  })

  test('is certain where somebody is named, else worth a second look', () => {
    expect(read('CxOs urged ITU to paint masts.')[0]?.certainty).toBe('certain')
    expect(read('CxOs suggested that masts could be painted.')[0]?.certainty).toBe('second_look')
    expect(read('CxOs encouraged ITU leadership in painting masts.')[0]?.certainty).toBe('second_look')
  })

  test('is worth a second look where “They” points far back', () => {
    const far = 'CxOs met. Masts rust. Birds nest in masts. Storms come often. They urged ITU to paint masts.'
    expect(read(far)[0]?.certainty).toBe('second_look')
    expect(read('CxOs met. They urged ITU to paint masts.')[0]?.certainty).toBe('certain')
    expect(read('Most CxOs urged ITU to paint masts.')[0]?.certainty).toBe('second_look')
  })

  test('goes on in the paragraphs that follow “The Group,”', () => {
    const [first, second] = read(
      'The Group,',
      'invites SG5 to paint masts,',
      'urges operators to count birds.',
    )
    expect(first).toMatchObject({
      addressee: 'SG5',
      paragraphIndex: 1,
      quote: 'invites SG5 to paint masts,',
      start: 0,
    })
    expect(second).toMatchObject({ addressee: 'operators', action: 'count birds', paragraphIndex: 2 })
  })

  test('puts what is to be done in place of “do so”', () => {
    expect(read('ITU is well placed to count birds and should do so every year.')[0]?.action).toBe(
      'count birds every year',
    )
  })

  test('is never read from a heading', () => {
    expect(
      findStatements([{ ...paragraph('CxOs urged ITU to act'), kind: 'heading', number: null }], 'en', []),
    ).toEqual([])
  })

  test('is not looked for in a language without a table of forms', () => {
    expect(findStatements([paragraph('CxOs urged ITU to act.')], 'fr', [])).toEqual([])
    expect(findStatements([paragraph('CxOs urged ITU to act.')], 'en-GB', [])).toHaveLength(1)
  })
})

describe('whatever the text', () => {
  const word = fc.constantFrom(
    ...'CxOs They ITU ITU-T SG13 governments and , . ; : – “ ” ( ) that to of by on for should could not encouraged welcomed welcoming called suggested said agreed asked was were been support study the work it which if 2019 🛰 é ’s'.split(
      ' ',
    ),
  )
  const prose = fc.array(word, { maxLength: 60 }).map((words) => words.join(' '))

  test.each([
    ['of its own words', prose],
    ['at all', fc.string({ maxLength: 300, unit: 'grapheme' })],
  ])(
    'offsets fit, clauses differ and nothing breaks (%s)',
    (_, texts) => {
      fc.assert(
        fc.property(fc.array(texts, { minLength: 1, maxLength: 3 }), (all) => {
          const statements = read(...all)
          const spans = new Set<string>()
          for (const each of statements) {
            const text = all[each.paragraphIndex] ?? ''
            const sentence = findSentences(text, 'en')[each.sentence - 1]
            expect(each.quote).toBe(text.slice(sentence?.start, sentence?.end))
            expect(each.start).toBeGreaterThanOrEqual(sentence?.start ?? 0)
            expect(each.end).toBeLessThanOrEqual(sentence?.end ?? 0)
            expect(each.end).toBeGreaterThan(each.start)
            expect(each.action.trim()).not.toBe('')
            const span = `${each.paragraphIndex}:${each.start}-${each.end}`
            expect(spans.has(span), span).toBe(false)
            spans.add(span)
          }
        }),
        { numRuns: 3_000 },
      )
    },
    60_000,
  )

  test.each([
    ['one word again and again', 'CxOs encouraged ITU to '.repeat(40_000)],
    ['nothing but commas', `CxOs${' ,'.repeat(400_000)} urged ITU to act.`],
    ['one letter', 'a'.repeat(10_000_000)],
    ['many sentences', 'CxOs urged ITU to act. '.repeat(4_000)],
    ['open quotes', '“ CxOs said that ITU should '.repeat(10_000)],
    [
      'long sentences that are still read',
      `CxOs, ${'noting that masts age and, '.repeat(120)} urged ITU to act. `.repeat(30),
    ],
  ])(
    'hostile repeats end in time: %s',
    (_, text) => {
      const started = performance.now()
      read(text)
      expect(performance.now() - started).toBeLessThan(8_000)
    },
    20_000,
  )
})
