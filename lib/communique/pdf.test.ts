import { describe, expect, it } from 'vitest'
import { joinHyphenated } from './hyphens.ts'
import { pdfBlocks } from './pdf-blocks.ts'
import { dropFurniture } from './pdf-furniture.ts'
import { type Glyphs, orderLines, pageLines } from './pdf-lines.ts'

/** Text at a place; a letter is half as wide as it is high. */
const at = (x: number, y: number, text: string, { size = 10, font = 'body' } = {}): Glyphs => ({
  text,
  x,
  y,
  width: text.length * size * 0.5,
  size,
  font,
  rightToLeft: false,
})

const blocks = (...pages: Glyphs[][]) =>
  pdfBlocks(pages.flatMap((glyphs, page) => orderLines(pageLines(glyphs, page + 1))))
const texts = (...pages: Glyphs[][]) => blocks(...pages).map((block) => block.text)
const full = (words: string) => words.padEnd(80, ' and more words').slice(0, 80).trim()

describe('lines of a PDF', () => {
  it('join to a paragraph until one has room left', () => {
    const [first, second] = [full('A first line of a paragraph'), full('a second line of it')]
    expect(
      texts([
        at(50, 700, first),
        at(50, 687, second),
        at(50, 674, 'its end.'),
        at(50, 661, full('The next one starts')),
      ]),
    ).toEqual([`${first} ${second} its end.`, full('The next one starts')])
  })

  it('part where the gap is wider, though the line is full', () => {
    const line = `${full('A paragraph that ends at the margin').slice(0, -1)}.`
    expect(
      texts([
        at(50, 700, full('It starts here')),
        at(50, 687, line),
        at(50, 667, full('Another starts')),
        at(50, 654, 'here.'),
      ]),
    ).toHaveLength(2)
  })

  it('part at first lines that are set in', () => {
    const glyphs = [
      at(70, 700, full('One').slice(0, 76)),
      at(50, 687, `${full('goes on').slice(0, -1)}.`),
      at(70, 674, full('Two').slice(0, 76)),
      at(50, 661, 'ends.'),
    ]
    expect(texts(glyphs)).toHaveLength(2)
  })

  it('run on over the end of a page, without running heads and page numbers', () => {
    const page = (number: number, y: number, text: string) =>
      pageLines([at(250, 820, 'SG99-TD7'), at(50, y, text), at(280, 20, `- ${number} -`)], number)
    const kept = dropFurniture(
      [page(1, 60, full('A sentence starts here')), page(2, 760, 'and ends there.')].map((lines) => ({
        lines,
        top: 842,
        bottom: 0,
      })),
    )
    expect(pdfBlocks(kept.flatMap(orderLines)).map(({ text }) => text)).toEqual([
      `${full('A sentence starts here')} and ends there.`,
    ])
  })

  it('tell headings by their size or type', () => {
    const body = [at(50, 640, full('Body text follows')), at(50, 627, 'until here.')]
    expect(
      blocks([
        at(50, 700, 'Large heading', { size: 14 }),
        at(50, 660, 'Bold heading', { font: 'bold' }),
        ...body,
      ]).map(({ kind }) => kind),
    ).toEqual(['heading', 'heading', 'body'])
  })

  it('keep a number with its paragraph, and footnotes apart', () => {
    expect(
      blocks([
        at(50, 700, '17.'),
        at(90, 700, 'The group met'),
        at(155, 703, '1', { size: 6 }),
        at(162, 700, 'and parted again after that.'),
        at(50, 60, '1 Twice.', { size: 7 }),
      ]),
    ).toEqual([
      { kind: 'body', label: '17.', text: 'The group met and parted again after that.' },
      { kind: 'footnote', label: '1', text: 'Twice.' },
    ])
  })

  it('read a table row by row, a cell of several lines beside its label', () => {
    expect(
      texts([
        at(50, 700, 'Source:'),
        at(200, 700, 'TSB'),
        at(200, 680, 'A title of'),
        at(50, 674, 'Title:'),
        at(200, 668, 'two lines'),
      ]),
    ).toEqual(['Source:', 'TSB', 'Title:', 'A title of two lines'])
  })

  it('read two columns of prose one after the other', () => {
    const column = (x: number, word: string) =>
      Array.from({ length: 8 }, (_, row) => at(x, 700 - row * 13, `${word} goes on in line ${row} of it and`))
    const [first = '', second = ''] = texts(
      [at(50, 740, 'Communiqué', { size: 16 }), ...column(50, 'left'), ...column(320, 'right')].toSorted(
        () => 0,
      ),
    ).slice(1)
    expect(`${first} ${second}`).toMatch(/^left.*line 7 of it and right.*line 7/)
  })
})

describe('a word cut at the end of a line', () => {
  const words = new Set(['network', 'standardization', 'well-known'])

  it.each([
    ['a net-', 'work', 'a network'],
    ['of non-', 'terrestrial', 'of non-terrestrial'],
    ['of IMT-', '2030', 'of IMT-2030'],
    ['a well-', 'known', 'a well-known'],
    ['harmo\u00ad', 'nize', 'harmonize'],
    ['one', 'two', 'one two'],
    ['see', 'https://a', 'see https://a'],
    ['https://example.org/a/long/address/that-is-', 'cut', 'https://example.org/a/long/address/that-is-cut'],
  ])('%s | %s', (first, second, joined) => {
    expect(joinHyphenated(first, second, words)).toBe(joined)
  })
})
