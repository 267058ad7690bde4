import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readWord } from '#test/word-file.ts'
import type { Block, ReportContent } from '../content.ts'
import { reportDocx } from './document.ts'

const words = { table: 'Table', figure: 'Figure' }

const cover = {
  organization: 'ITU',
  sector: 'T',
  studyPeriod: '',
  tdNumber: 'TSAG-TD1',
  group: 'TSAG',
  original: 'Original: English',
  meeting: '',
  kind: 'TD',
  rows: [{ name: 'Contact:', lines: [[{ text: 'desk@example.org', href: 'mailto:desk@example.org' }]] }],
}

const table = (number: number, rows: number): Block => ({
  kind: 'table',
  number,
  caption: `Ferries ${number}`,
  columns: [
    { label: 'Ferry', share: 60 },
    { label: 'Trips', share: 40, number: true },
  ],
  rows: Array.from({ length: rows }, (_, row) => [
    [[{ text: `Ferry <${row}> & "sons"`, href: `https://example.org/${row % 7}` }]],
    [[{ text: String(row) }]],
  ]),
})

const reportOf = (rows: number): ReportContent => ({
  language: 'en-GB',
  title: 'Ferries',
  creator: 'TSB',
  contentsTitle: 'Contents',
  cover,
  parts: [
    {
      wide: false,
      blocks: [
        { kind: 'heading', level: 1, label: '1', text: 'Ferries', id: 'section-1' },
        {
          kind: 'chart',
          number: 1,
          caption: 'Trips',
          description: 'Bar chart of trips.',
          categories: ['North', 'South'],
          series: [
            { name: 'Then', values: [1, 2] },
            { name: 'Now', values: [3, 4] },
          ],
        },
        table(1, rows),
      ],
    },
    {
      wide: true,
      blocks: [{ kind: 'heading', level: 1, label: 'Annex A', text: 'List', id: 'section-2' }, table(2, 3)],
    },
  ],
})

/** The bytes of each part but the one that says when the file was made. */
const partsOf = (file: Uint8Array) => {
  const { 'docProps/core.xml': _, ...parts } = unzipSync(file)
  return Object.entries(parts).map(([name, bytes]) => [name, Buffer.from(bytes).toString('base64')])
}

test('the same report is the same file, whatever was made before it and whenever', async () => {
  const first = await reportDocx(reportOf(5), words)
  await reportDocx(reportOf(9), words)
  // The times in a ZIP are counted in steps of two seconds.
  await new Promise((resolve) => setTimeout(resolve, 2100))
  expect(partsOf(await reportDocx(reportOf(5), words))).toEqual(partsOf(first))
})

test('what people wrote stays text, whatever signs are in it', async () => {
  const { tables } = readWord(await reportDocx(reportOf(2), words))
  expect(tables.get('Ferries 1')).toEqual([
    ['Ferry', 'Trips'],
    ['Ferry <0> & "sons"', '0'],
    ['Ferry <1> & "sons"', '1'],
  ])
  const pasted = readWord(
    await reportDocx({ ...reportOf(1), contentsTitle: 'A\u0000\u000bB\ud800\uffffC' }, words),
  )
  expect(pasted.text).toContain('AB\ufffdC')
})

test('each link leads where it says', async () => {
  const { parts } = readWord(await reportDocx(reportOf(3), words))
  const relations = parts.get('word/_rels/document.xml.rels') ?? ''
  const document = parts.get('word/document.xml') ?? ''
  const targets = [...document.matchAll(/<w:hyperlink [^>]*r:id="(rId\d+)"/g)].map(
    ([, id]) => new RegExp(`<Relationship\\b(?=[^>]*Id="${id}")[^>]*Target="([^"]+)"`).exec(relations)?.[1],
  )
  expect(targets.slice(0, 4)).toEqual([
    'mailto:desk@example.org',
    'https://example.org/0',
    'https://example.org/1',
    'https://example.org/2',
  ])
})

test('pages in the table of contents are there at once; of a long report Word counts them', async () => {
  const short = readWord(await reportDocx(reportOf(5), words)).parts
  expect(short.get('word/settings.xml')).not.toContain('updateFields')
  const long = readWord(await reportDocx(reportOf(400), words)).parts
  expect(long.get('word/settings.xml')).toContain('<w:updateFields')
})
