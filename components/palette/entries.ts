// The palette's lines: the next steps of the item in view, what was found, where one can go.
import type { Found, FoundSection, PaletteOffers } from '#lib/palette/types.ts'

export interface Entry {
  id: string
  href: string
  label: string
  /** What tells it apart, or the keys that do the same. */
  note: string
  /** What stands on the page and is pressed instead. */
  press?: HTMLElement
}

export interface Section {
  id: string
  title: string
  entries: Entry[]
}

interface Asked {
  offers: PaletteOffers
  found: FoundSection[]
  typed: string
  /** Of the page that it covers. */
  path: string
  contains: (text: string, part: string) => boolean
  isReading: boolean
}

/** Of what is known here that which has every typed word; then what the register has. */
export function sectionsOf({ offers, found, typed, path, contains, isReading }: Asked): Section[] {
  const words = typed.trim().split(/\s+/).filter(Boolean)
  const fits = ({ label }: { label: string }) => words.every((word) => contains(label, word))
  const asked = words.length > 0
  const sections: Section[] = [
    { id: 'steps', title: offers.words.steps, entries: stepsHere().filter(fits) },
    {
      id: 'recent',
      title: offers.words.recent,
      entries: asked
        ? []
        : offers.recent.filter(({ href }) => href !== path).map((item) => entryOf('recent', item)),
    },
    {
      id: 'places',
      title: offers.words.places,
      entries: offers.places.filter(fits).map(({ href, label, key }) => ({
        ...{ id: `place ${href}`, href, label, note: key ? `g ${key}` : '' },
      })),
    },
    ...(asked ? found : []).map(({ kind, found }) => ({
      id: kind,
      title: offers.words.kinds[kind],
      entries: found.map((one) => entryOf(kind, one)),
    })),
  ]
  // Once everything is there the list that goes on stands at the end; before, it would take the place of the first.
  if (asked && !isReading) sections.push(theList(offers, typed.trim()))
  return sections.filter(({ entries }) => entries.length > 0)
}

/** How many lines fit what is typed; the one that goes on in the list fits whatever it is. */
export const countFitting = (sections: readonly Section[]): number =>
  sections.reduce((sum, { id, entries }) => sum + (id === LIST ? 0 : entries.length), 0)

const LIST = 'search'

const entryOf = (kind: string, { href, label, note }: Found): Entry => ({
  ...{ id: `${kind} ${href}`, href, label, note },
})

const theList = ({ words }: PaletteOffers, text: string): Section => ({
  id: LIST,
  title: words.more,
  entries: [
    {
      id: 'search the list',
      href: `/items?q=${encodeURIComponent(text)}`,
      label: words.search.replace('{text}', text),
      note: '',
    },
  ],
})

/** What the item in view offers: the page has it, judged by the rules of the write. */
function stepsHere(): Entry[] {
  return [...document.querySelectorAll<HTMLAnchorElement>('#steps a[href]')].map((link) => ({
    ...{ id: `step ${link.getAttribute('href')}`, href: link.getAttribute('href') ?? '' },
    ...{ label: link.textContent.trim(), note: '', press: link },
  }))
}
