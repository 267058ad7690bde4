import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { FoundSection, PaletteOffers } from '#lib/palette/types.ts'
import { paletteWords } from '#lib/palette/words.ts'
import { wordsIn } from '#lib/words.ts'
import { countFitting, sectionsOf } from './entries.ts'

const offers: PaletteOffers = {
  words: paletteWords(wordsIn().say, { other: '{count} lines fit' }),
  places: [
    { href: '/items', label: 'Action plan' },
    { href: '/items/timeline', label: 'Timeline by due date' },
  ],
  recent: [],
  shortcuts: [],
}
const found: FoundSection[] = [
  {
    kind: 'item',
    found: [{ href: '/items/CxO-2024-01-1', label: 'A plan of quays', note: 'CxO-2024-01-1' }],
  },
]
const fitting = (typed: string, some: FoundSection[] = found) =>
  sectionsOf({
    ...{ offers, found: some, typed, path: '/', isReading: false },
    contains: (text, part) => text.toLowerCase().includes(part),
  })

beforeEach(() => {
  vi.stubGlobal('document', { querySelectorAll: () => [] })
})
afterEach(() => {
  vi.unstubAllGlobals()
})

test('what fits is counted without the line that goes on in the list', () => {
  expect(fitting('plan').map(({ id }) => id)).toEqual(['places', 'item', 'search'])
  expect(countFitting(fitting('plan'))).toBe(2)
  expect(countFitting(fitting('xyzzyx', []))).toBe(0)
  expect(countFitting(fitting('', []))).toBe(2)
})
