// How many there are in each place of the navigation, counted no further than a thousand.
import { COUNT_LIMIT } from '#lib/count-limit.ts'
import { db } from '#lib/db.ts'

export interface PlaceCounts {
  /** Open items. */
  items: number
  requests: number
  communiques: number
  /** Open rounds. */
  rounds: number
}

/** Each up to 1,000; one more stands for "more than that". */
export async function countPlaces(): Promise<PlaceCounts> {
  const [row] = await db.$queryRaw<PlaceCounts[]>`SELECT
    (SELECT count(*)::int FROM (SELECT FROM action_item WHERE closed_at IS NULL LIMIT ${COUNT_LIMIT + 1}) i) AS items,
    (SELECT count(*)::int FROM (SELECT FROM request WHERE kind = 'request' AND withdrawn_at IS NULL LIMIT ${COUNT_LIMIT + 1}) r) AS requests,
    (SELECT count(*)::int FROM (SELECT FROM communique LIMIT ${COUNT_LIMIT + 1}) c) AS communiques,
    (SELECT count(*)::int FROM round WHERE closed_at IS NULL) AS rounds`
  return row ?? { items: 0, requests: 0, communiques: 0, rounds: 0 }
}
