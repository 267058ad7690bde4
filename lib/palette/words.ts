// The palette and the keys in the reader's language.
import type { Actor } from '#lib/actor.ts'
import { SHORTCUTS, type ShortcutPart, type ShortcutSection } from '#lib/shortcuts.ts'
import type { PluralWords, Say } from '#lib/words.ts'
import { placesFor } from './places.ts'
import { FOUND_KINDS, type PaletteWords, type PlaceOffer } from './types.ts'

/** Where the person can go, by name. */
export const placesInWords = (actor: Actor, say: Say): PlaceOffer[] =>
  placesFor(actor).map(({ name, ...place }) => ({ ...place, label: say(`palette.places.${name}`) }))

/** What each key does for the person: by itself, and after "g". */
export const shortcutsInWords = (actor: Actor, say: Say): ShortcutSection[] => [
  ...(Object.keys(SHORTCUTS) as ShortcutPart[]).map((part) => ({
    title: say(`shortcuts.parts.${part}`),
    lines: SHORTCUTS[part].map(([keys, does]) => ({ keys, does: say(`shortcuts.does.${does}`) })),
  })),
  {
    title: say('shortcuts.parts.go'),
    lines: placesInWords(actor, say).flatMap(({ key, label }) =>
      key ? [{ keys: `g ${key}`, does: label }] : [],
    ),
  },
]

/** The sentences of the palette itself. */
export const paletteWords = (say: Say, found: PluralWords): PaletteWords => ({
  label: say('palette.label'),
  results: say('palette.results'),
  nothing: say('palette.nothing'),
  found,
  reading: say('palette.reading'),
  failed: say('palette.failed'),
  search: say('palette.search', { text: '{text}' }),
  steps: say('palette.steps'),
  recent: say('palette.recent'),
  places: say('palette.go'),
  more: say('palette.more'),
  kinds: Object.fromEntries(
    FOUND_KINDS.map((kind) => [kind, say(`palette.kinds.${kind}`)]),
  ) as PaletteWords['kinds'],
  shortcuts: say('shortcuts.title'),
  switchOff: say('shortcuts.switchOff'),
  close: say('ui.close'),
})
