// What "new" is counted from: the close of the latest reporting round, else 90 days ago.
import { addDays, type Day } from '#lib/dates.ts'
import { lastClosedRound } from '#lib/rounds/queries.ts'
import type { Headline } from './types.ts'

const DAYS = 90

export async function newSince(today: Day): Promise<Headline['since']> {
  const round = await lastClosedRound()
  return round
    ? { on: round.closedOn, round: { slug: round.slug, name: round.name } }
    : { on: addDays(today, -DAYS), round: null }
}
