// What the palette offers, as its JSON has it.
import type { ShortcutSection } from '#lib/shortcuts.ts'
import type { PluralWords } from '#lib/words.ts'

/** Somewhere to go: a page, or a form that begins something. */
export interface PlaceOffer {
  href: string
  label: string
  /** Typed after "g" it leads there. */
  key?: string
}

export const FOUND_KINDS = [
  'item',
  'request',
  'group',
  'round',
  'theme',
  'communique',
  'report',
  'person',
] as const
export type FoundKind = (typeof FOUND_KINDS)[number]

export interface Found {
  href: string
  label: string
  /** Its reference, or what else tells it apart. */
  note: string
}

/** What was found of one kind; the kinds stand in the order in which they are shown. */
export interface FoundSection {
  kind: FoundKind
  found: Found[]
}

export interface PaletteOffers {
  words: PaletteWords
  places: PlaceOffer[]
  /** Items that were opened lately. */
  recent: Found[]
  /** What the keys do. */
  shortcuts: ShortcutSection[]
}

export interface PaletteWords {
  label: string
  results: string
  nothing: string
  /** How many lines fit. */
  found: PluralWords
  reading: string
  failed: string
  /** With {text}. */
  search: string
  steps: string
  recent: string
  places: string
  more: string
  kinds: Record<FoundKind, string>
  shortcuts: string
  switchOff: string
  close: string
}
