import { describe, expect, it } from 'vitest'
import { markHeadings } from './headings.ts'
import { markLists } from './lists.ts'
import { findSections, numberParagraphs } from './paragraphs.ts'
import { textBlocks } from './text.ts'

const read = (...lines: string[]) => numberParagraphs(markHeadings(markLists(textBlocks(lines.join('\n')))))
const numbers = (...lines: string[]) => read(...lines).map((paragraph) => paragraph.number)

const sentence = 'The executives talked about this at some length and came to no end.'

describe('numbers of paragraphs', () => {
  it('gives no number twice, however often a note bears the same one', () => {
    const note = { kind: 'footnote', label: '1', text: sentence } as const
    const found = numberParagraphs([{ kind: 'body', text: sentence }, note, note, note, note])
    expect(found.map(({ number }) => number)).toEqual(['1', 'note 1', '1(1)', 'note 1(2)', 'note 1(3)'])
  })

  it('counts body paragraphs and items from 1, and no headings', () => {
    const paragraphs = read(
      'Cables',
      sentence,
      sentence,
      'Ships and ports',
      sentence,
      'They want:',
      'one thing;',
      'another.',
    )
    expect(paragraphs.map(({ kind, number }) => [kind, number])).toEqual([
      ['heading', null],
      ['body', '1'],
      ['body', '2'],
      ['heading', null],
      ['body', '3'],
      ['body', '4'],
      ['list', '5'],
      ['list', '6'],
    ])
    expect(findSections(paragraphs)).toEqual([
      { title: 'Cables', paragraph: 0 },
      { title: 'Ships and ports', paragraph: 3 },
    ])
    expect(paragraphs[2]?.section).toBe('Cables')
  })

  it("uses the document's own labels where it numbers its paragraphs", () => {
    expect(numbers(`4. ${sentence}`, `5. ${sentence}`, `7. ${sentence}`)).toEqual(['4', '5', '7'])
    expect(numbers(`1.1 ${sentence}`, `1.2 ${sentence}`, `2.1 ${sentence}`)).toEqual(['1.1', '1.2', '2.1'])
  })

  it('takes a list that starts anew as a list, under the paragraph that leads it', () => {
    expect(
      numbers(
        `1. ${sentence}`,
        `2. ${sentence}`,
        'a) one',
        'b) two',
        `3. ${sentence}`,
        'a) one',
        `4. ${sentence}`,
      ),
    ).toEqual(['1', '2', '2(a)', '2(b)', '3', '3(a)', '4'])
    expect(numbers(sentence, '1) one', '2) two', sentence, '1) one', '2) two')).toEqual([
      '1',
      '1(1)',
      '1(2)',
      '4',
      '4(1)',
      '4(2)',
    ])
  })

  it('takes a numbered list under a lead line as a list', () => {
    expect(numbers(sentence, sentence, sentence, 'They agreed to:', '1. go', '2. come', sentence)).toEqual([
      '1',
      '2',
      '3',
      '4',
      '4(1)',
      '4(2)',
      '7',
    ])
  })

  it('counts on through a numbered list that no line leads', () => {
    expect(numbers(sentence, sentence, sentence, 'Ports', '1. Go there.', '2. Come back.', sentence)).toEqual(
      ['1', '2', '3', null, '4', '5', '6'],
    )
  })

  it('keeps its numbers where the list of participants has numbers too', () => {
    expect(
      numbers(`1. ${sentence}`, `2. ${sentence}`, 'Participating companies:', '1. Alpha', '2. Beta'),
    ).toEqual(['1', '2', '3', '2(1)', '2(2)'])
  })

  it('gives no number twice', () => {
    const found = numbers(sentence, sentence, `1. ${sentence}`, `2. ${sentence}`, sentence, `3. ${sentence}`)
    expect(new Set(found).size).toBe(found.length)
    expect(found).toContain('3')
  })
})

describe('headings without a mark', () => {
  it('are short lines without a full stop above body text', () => {
    expect(read('Cloud computing', sentence)[0]?.kind).toBe('heading')
    expect(read('2 Next-generation networks, and more', sentence)[0]?.kind).toBe('heading')
  })

  it('are neither sentences that lost their full stop nor the last line', () => {
    expect(read('CTOs called on ITU-T to act', sentence)[0]?.kind).toBe('body')
    expect(read(sentence, 'Geneva')[1]?.kind).toBe('body')
  })

  it('are not the names in a list of participants', () => {
    const kinds = read(
      sentence,
      'List of participants',
      'Alpha Networks',
      'Beta Systems',
      'Gamma Labs Limited and others',
    )
    expect(kinds.map(({ kind }) => kind)).toEqual(['body', 'heading', 'body', 'body', 'body'])
  })
})
