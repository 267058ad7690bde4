import type { MoveOffers } from '#lib/items/move-offer.ts'

/** What the card can do, asked anew each time: others work on it too. */
export async function readOffers(reference: string): Promise<MoveOffers> {
  const answer = await fetch(`/items/${reference}/moves.json`, { headers: { accept: 'application/json' } })
  if (answer.redirected) location.reload()
  return answer.json()
}
