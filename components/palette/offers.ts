// What the palette offers to this person, read once and again whenever it opens.
import type { FoundSection, PaletteOffers } from '#lib/palette/types.ts'
import { recentItems } from './recent.ts'

let known: Promise<PaletteOffers> | null = null

/** Places, words and recent items; `fresh`: read anew. Rejects where the server does not answer. */
export function offers(fresh = false): Promise<PaletteOffers> {
  if (!known || fresh) {
    const recent = recentItems().map((reference) => `recent=${encodeURIComponent(reference)}`)
    known = read<PaletteOffers>(`/api/palette?${recent.join('&')}`)
    known.catch(() => {
      known = null
    })
  }
  return known
}

/** What is found by the words. */
export const find = (typed: string, signal: AbortSignal) =>
  read<{ sections: FoundSection[] }>(`/api/palette?q=${encodeURIComponent(typed)}`, signal)

async function read<T>(address: string, signal?: AbortSignal): Promise<T> {
  const answer = await fetch(address, { signal })
  // Signed out meanwhile: the answer is the way to sign in.
  if (!answer.ok || answer.redirected) throw new Error(`palette: ${answer.status}`)
  return answer.json()
}
