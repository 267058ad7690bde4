// What the palette offers: where one can go, what was opened lately, what the keys do; with `q`, what is found.
import type { NextRequest } from 'next/server'
import { getTranslations } from 'next-intl/server'
import { findAnything, listRecent } from '#lib/palette/find.ts'
import type { PaletteOffers } from '#lib/palette/types.ts'
import { paletteWords, placesInWords, shortcutsInWords } from '#lib/palette/words.ts'
import { currentDay, requireActor } from '#lib/session.ts'
import type { PluralWords, Say } from '#lib/words.ts'

const headers = { 'Cache-Control': 'private, no-store' }
const RECENT = 6

export async function GET({ nextUrl: { searchParams } }: NextRequest): Promise<Response> {
  const actor = await requireActor()
  const typed = searchParams.get('q')
  if (typed !== null) {
    return Response.json({ sections: await findAnything(actor, typed, await currentDay()) }, { headers })
  }
  const references = searchParams.getAll('recent').slice(0, RECENT)
  const [t, recent] = await Promise.all([
    getTranslations(),
    references.length === 0 ? [] : listRecent(references),
  ])
  const say = t as unknown as Say
  const offers: PaletteOffers = {
    words: paletteWords(say, t.raw('palette.found') as PluralWords),
    places: placesInWords(actor, say),
    recent,
    shortcuts: shortcutsInWords(actor, say),
  }
  return Response.json(offers, { headers })
}
