// Where the item can go for who asks, in words: what a card of the board offers when it is taken up.
import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import { type MoveOffers, offerOf } from '#lib/items/move-offer.ts'
import { movesOf } from '#lib/items/moves.ts'
import { getItemFacts } from '#lib/items/queries.ts'
import { requireActor } from '#lib/session.ts'
import type { Say } from '#lib/words.ts'
import type { ItemParams } from '../item.ts'

const headers = { 'Cache-Control': 'private, no-store' }

export async function GET(_: Request, { params }: ItemParams): Promise<Response> {
  const [actor, { reference }, say] = await Promise.all([
    requireActor(),
    params,
    getTranslations() as Promise<unknown> as Promise<Say>,
  ])
  const item = await getItemFacts(actor, reference)
  if (!item) return new Response(null, { status: 404, headers })
  const body: MoveOffers = {
    version: item.version,
    submission: randomUUID(),
    offers: movesOf(actor, item).map((move) => offerOf(item, move, say)),
  }
  return Response.json(body, { headers })
}
