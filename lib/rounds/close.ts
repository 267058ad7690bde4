// Closing a round freezes a baseline and keeps the report made from it; a manager may reopen it, the baseline stays.
import { fromDay } from '#lib/dates.ts'
import type { Tx } from '#lib/db.ts'
import { forgetDrafts } from '#lib/drafts/discard.ts'
import { assertMay, assertNow } from '#lib/errors.ts'
import { type Call, mutateAlone, type Operation } from '#lib/mutation.ts'
import { reopenDebts } from './answers.ts'
import { takeBaseline } from './baseline.ts'
import { changeRound } from './change.ts'
import { canReopenRound, canRunRounds } from './policy.ts'
import { whyNotClose, whyNotReopenRound } from './rules.ts'
import type { CloseRound, ReopenRound } from './schema.ts'

/**
 * Closes the round while no other act is under way: who owed is frozen, what is silent counts as such, and the report of that
 * instant is made and kept. All of it or nothing: a report that cannot be made leaves the round open.
 */
export async function closeRound(call: Call, input: CloseRound) {
  return changeRound(
    call,
    'round.close',
    input,
    async (tx, operation, round) => {
      assertMay(canRunRounds(operation.actor))
      assertNow(whyNotClose(round))
      await freezeItems(tx, operation, round.id)
      await forgetDrafts(tx, round.id)
      const closing = {
        closedAt: operation.now,
        closedOn: fromDay(operation.today),
        closedByName: operation.actor.name,
      }
      await tx.round.update({ where: { id: round.id }, data: closing, select: { id: true } })
      const number = await takeBaseline(tx, operation, round)
      const counts = await countStates(tx, round.id)
      return { event: { action: 'round.closed', to: { ...counts, baseline: number } } }
    },
    mutateAlone,
  )
}

/** Opens a closed round again, with what was answered meanwhile. */
export async function reopenRound(call: Call, { reason, ...input }: ReopenRound) {
  return changeRound(call, 'round.reopen', input, async (tx, { actor }, round) => {
    assertMay(canReopenRound(actor))
    await lockItems(tx, round.id)
    assertNow(whyNotReopenRound(round, await askedElsewhere(tx, round.id)))
    await tx.round.update({
      where: { id: round.id },
      data: { closedAt: null, closedOn: null, closedByName: null },
      select: { id: true },
    })
    await reopenDebts(tx, round.id)
    await forgive(tx, round.id)
    return { event: { action: 'round.reopened', from: { closedOn: round.closedOn }, reason } }
  })
}

/** The lead of that moment owed or answered; items whose answer is still owed missed the round. */
async function freezeItems(tx: Tx, { today }: Operation, roundId: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE round_item r SET group_id = CASE WHEN r.state = 'answered' THEN u.group_id ELSE i.lead_group_id END
      FROM round_item o JOIN action_item i ON i.id = o.item_id LEFT JOIN progress_update u ON u.id = o.answer_id
     WHERE r.id = o.id AND r.round_id = ${roundId}::uuid`
  await tx.$executeRaw`
    UPDATE action_item i SET missed_round_on = ${today}::date
      FROM round_item r WHERE r.round_id = ${roundId}::uuid AND r.item_id = i.id AND r.state = 'owed'`
}

/** What this round made of its items is undone: what an earlier one made of them, and no update since, stands again. */
async function forgive(tx: Tx, roundId: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE action_item i SET missed_round_on = (
      SELECT max(o.closed_on) FROM round_item e JOIN round o ON o.id = e.round_id
       WHERE e.item_id = i.id AND e.state = 'owed' AND o.closed_at IS NOT NULL AND NOT EXISTS (
         SELECT FROM progress_update u WHERE u.item_id = i.id AND u.visibility = 'register' AND u.created_at > o.closed_at))
      FROM round_item r
     WHERE r.round_id = ${roundId}::uuid AND r.item_id = i.id AND i.missed_round_on IS NOT NULL`
}

/** In the order in which opening a round locks them. */
async function lockItems(tx: Tx, roundId: string): Promise<void> {
  await tx.$queryRaw`
    SELECT i.id::text FROM action_item i JOIN round_item r ON r.item_id = i.id
     WHERE r.round_id = ${roundId}::uuid ORDER BY i.id FOR NO KEY UPDATE OF i`
}

/** One of the round's items that another open round asks for, or null. */
async function askedElsewhere(tx: Tx, roundId: string) {
  const other = await tx.roundItem.findFirst({
    where: { isOpen: true, roundId: { not: roundId }, item: { rounds: { some: { roundId } } } },
    orderBy: { item: { reference: 'asc' } },
    select: { item: { select: { reference: true } }, round: { select: { meetingName: true } } },
  })
  return other && { item: other.item.reference, round: other.round.meetingName }
}

async function countStates(tx: Tx, roundId: string) {
  const rows = await tx.roundItem.groupBy({ by: ['state'], where: { roundId }, _count: true })
  const of = (state: string) => rows.find((row) => row.state === state)?._count ?? 0
  return { answered: of('answered'), silent: of('owed'), cancelled: of('cancelled') }
}
