// Whole documents, each in three formats and with an answer labelled by hand: the example that the project ships, and
// beside it the communiqué of 9 December 2024 wherever that document is at hand. No sentence of it stands here.
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import Ajv from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { extractCommunique } from './extract.ts'
import { defaultMandates } from './mandates.ts'

interface Labelled {
  quote: string
  kind: string
  section: string
  borderline?: boolean
  paragraph?: string
  sentence?: number
}

const documents = [
  {
    base: 'examples/example-communique',
    expected: {
      document: {
        tdNumber: 'EXAMPLE-TD7',
        studyPeriod: '2025-2028',
        filedTo: 'Geneva, 8-12 June 2026',
        source: 'TSB',
        language: 'en',
        warnings: [],
      },
      meeting: {
        name: 'CxO consultation meeting',
        heldOn: '2025-11-18',
        city: 'Montevideo',
        country: 'Uruguay',
      },
      counts: { paragraphs: 38, sections: 5, last: '33', organizations: 9, hosts: 4 },
    },
  },
  {
    base: '../shared/communique/TSAG-TD55',
    expected: {
      document: {
        tdNumber: 'TSAG-TD55',
        studyPeriod: '2025-2028',
        filedTo: 'Geneva, 26-30 May 2025',
        source: 'TSB',
        language: 'en',
        warnings: [],
      },
      meeting: {
        name: 'TSB Director CxO consultation meeting',
        heldOn: '2024-12-09',
        city: 'Dubai',
        country: 'United Arab Emirates',
      },
      counts: { paragraphs: 35, sections: 5, last: '30', organizations: 17, hosts: 4 },
    },
  },
].filter(({ base }) => existsSync(`${base}.gold.json`))

const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(
  JSON.parse(readFileSync('docs/extract.schema.json', 'utf8')),
)
const extract = (file: string) =>
  extractCommunique(new Uint8Array(readFileSync(file)), path.basename(file), defaultMandates)
const alike = (text: string) => text.replace(/\s+/g, ' ').trim()

describe.each(documents)('$base', ({ base, expected }) => {
  it('reads as the same paragraphs, places and statements from DOCX, PDF and text', async () => {
    const [text, docx, pdf] = await Promise.all(
      ['txt', 'docx', 'pdf'].map((extension) => extract(`${base}.${extension}`)),
    )
    for (const other of [docx, pdf]) {
      expect(other?.paragraphs).toEqual(text?.paragraphs)
      expect(other?.statements).toEqual(text?.statements)
      expect(other?.meeting).toEqual(text?.meeting)
      expect({ ...other?.document, format: 'text' }).toEqual(text?.document)
    }
  })

  it('gives its facts, and counts its paragraphs as a reader would', async () => {
    const { document, meeting, paragraphs, sections } = await extract(`${base}.docx`)
    expect(document).toMatchObject({ ...expected.document, format: 'docx' })
    expect(meeting).toMatchObject(expected.meeting)
    expect({
      paragraphs: paragraphs.length,
      sections: sections.length,
      last: paragraphs.at(-1)?.number,
      organizations: meeting.organizations.length,
      hosts: meeting.hosts.length,
    }).toEqual(expected.counts)
    expect(paragraphs.some(({ text }) => /\[(?:bookmark|image):/.test(text))).toBe(false)
  })

  it('holds every request and endorsement of the answer labelled by hand, and no other', async () => {
    const labelled: Labelled[] = JSON.parse(readFileSync(`${base}.gold.json`, 'utf8'))
    const { statements } = await extract(`${base}.txt`)
    const keys = (list: Labelled[]) =>
      list.map(({ kind, section, quote }) => `${kind}: ${section}: ${alike(quote)}`).sort()
    const open = new Set(labelled.filter(({ borderline }) => borderline).map(({ quote }) => alike(quote)))
    const found = statements.filter(({ quote }) => !open.has(alike(quote))) as Labelled[]
    expect(keys(found)).toEqual(keys(labelled.filter(({ borderline }) => !borderline)))
    for (const { paragraph, sentence, kind, quote } of labelled.filter((label) => label.paragraph)) {
      expect(statements).toContainEqual(expect.objectContaining({ paragraph, sentence, kind, quote }))
    }
  })

  it('is described by the JSON Schema', async () => {
    validate(await extract(`${base}.pdf`))
    expect(validate.errors).toBeNull()
  })
})

describe.each(documents.filter(({ base }) => base.includes('TSAG-TD55')))('$base', ({ base }) => {
  it('asks for lists of numbers not to originate from in paragraph 17', async () => {
    const { statements } = await extract(`${base}.docx`)
    const request = statements.find(({ verb, action }) => verb === 'called on' && action.includes('DNO'))
    expect(request).toMatchObject({ paragraph: '17', sentence: 1, addressee: 'ITU' })
  })
})
