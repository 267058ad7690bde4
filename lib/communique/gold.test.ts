// The real document where it is at hand: every request and endorsement of its hand-labelled answer is found and
// none invented, on each of its formats. Its sentences stay outside the repository.
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { likeness } from './corpus/measure.ts'
import { extractCommunique } from './extract.ts'
import { defaultMandates } from './mandates.ts'

const folder = new URL('../../../shared/communique/', import.meta.url)
const documents = [
  ...known(folder, 'TSAG-TD55.gold.json', ['TSAG-TD55.txt', 'TSAG-TD55.docx', 'TSAG-TD55.pdf']),
  ...known(new URL('../../examples/', import.meta.url), 'example-communique.gold.json', [
    'example-communique.txt',
    'example-communique.docx',
    'example-communique.pdf',
  ]),
]

interface Labelled {
  quote: string
  kind: string
  verb: string
  addressee: string
  action: string
  borderline?: boolean
}

function known(base: URL, answers: string, files: readonly string[]) {
  const answer = new URL(answers, base)
  if (!existsSync(answer)) return []
  const labelled = JSON.parse(readFileSync(answer, 'utf8')) as Labelled[]
  return files
    .map((name) => ({ name, file: new URL(name, base), labelled }))
    .filter(({ file }) => existsSync(file))
}

test(`labelled documents at hand: ${documents.map(({ name }) => name).join(', ') || 'none'}`, () => {
  expect(documents.every(({ labelled }) => labelled.length > 0)).toBe(true)
})

if (documents.length > 0) {
  describe.each(documents)('$name', ({ name, file, labelled }) => {
    test('every statement is found, none is invented, with verb, addressee and action', async () => {
      const { statements } = await extractCommunique(readFileSync(file), name, defaultMandates)
      const left = [...statements]
      for (const each of labelled) {
        const at = left.findIndex((found) => found.quote === each.quote && found.kind === each.kind)
        if (at < 0 && each.borderline) continue
        expect(at, `not found: ${each.kind}, ${each.verb}, ${each.addressee}`).toBeGreaterThanOrEqual(0)
        const [found] = left.splice(at, 1)
        expect(found).toMatchObject({ verb: each.verb, addressee: each.addressee })
        if (!each.borderline) expect(likeness(found?.action ?? '', each.action)).toBeGreaterThan(0.85)
      }
      expect(left.map(({ verb, addressee, paragraph }) => ({ verb, addressee, paragraph }))).toEqual([])
    })
  })
}
