// What of the notifications' subjects still stands, read in the transaction that writes the mail.
import type { Actor } from '#lib/actor.ts'
import type { Tx } from '#lib/db.ts'
import { askOf } from './links.ts'
import type { Standing } from './relevance.ts'
import type { Told } from './told.ts'

/** `reader`: whose notifications they are. */
export async function standingOf(tx: Tx, reader: Actor, all: readonly Told[]): Promise<Standing> {
  const askIds = all.flatMap((told) => askOf(told) ?? [])
  const asks =
    askIds.length === 0
      ? []
      : await tx.ask.findMany({
          where: { id: { in: askIds }, state: 'open' },
          take: askIds.length,
          select: { id: true },
        })
  const owing = new Set<string>()
  const pairs = all.flatMap(({ round, group }) => (round && group ? [[round.id, group.id] as const] : []))
  for (const [roundId, groupId] of new Map(pairs.map((pair) => [pair.join(':'), pair])).values()) {
    if (await owes(tx, roundId, [groupId])) owing.add(`${roundId}:${groupId}`)
  }
  const owingRoundIds = new Set<string>()
  const called = all.flatMap(({ kind, round }) => (kind === 'round_opened' && round ? [round.id] : []))
  for (const roundId of new Set(called)) {
    if (await owes(tx, roundId, reader.officerOf)) owingRoundIds.add(roundId)
  }
  return { openAskIds: new Set(asks.map(({ id }) => id)), owing, owingRoundIds }
}

/** True while something of one of the groups or their parts is owed to the round. */
export async function owes(tx: Tx, roundId: string, groupIds: readonly string[]): Promise<boolean> {
  const found = await tx.$queryRaw<unknown[]>`
    WITH RECURSIVE part AS (
      SELECT id FROM "group" WHERE id = ANY (${[...groupIds]}::uuid[]) UNION SELECT g.id FROM "group" g JOIN part p ON g.parent_id = p.id)
    SELECT 1 AS found FROM round_item r JOIN action_item i ON i.id = r.item_id
     WHERE r.round_id = ${roundId}::uuid AND r.state = 'owed' AND i.lead_group_id IN (SELECT id FROM part) LIMIT 1`
  return found.length > 0
}
