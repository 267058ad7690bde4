// Whom the writer of a comment may mention, while it is being typed: `?item=CxO-2024-07-1&visibility=group&q=sg`.
import { searchOffers } from '#lib/comments/offers.ts'
import { getItemFacts } from '#lib/items/queries.ts'
import { VISIBILITIES } from '#lib/items/schema.ts'
import { currentActor, currentDay } from '#lib/session.ts'

/** At most eight, `Offer[]`; nothing for who may not write so. */
export async function GET(request: Request): Promise<Response> {
  const actor = await currentActor()
  if (!actor) return Response.json([], { status: 401 })
  const asked = new URL(request.url).searchParams
  const visibility = VISIBILITIES.find((one) => one === asked.get('visibility')) ?? 'register'
  const [item, today] = await Promise.all([
    getItemFacts(actor, (asked.get('item') ?? '').slice(0, 60)),
    currentDay(),
  ])
  if (!item) return Response.json([], { status: 404 })
  const words = (asked.get('q') ?? '').slice(0, 80).toWellFormed().replaceAll('\0', '')
  return Response.json(await searchOffers(actor, { item, visibility, today }, words), {
    headers: { 'cache-control': 'private, no-store' },
  })
}
