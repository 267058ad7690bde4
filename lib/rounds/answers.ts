// What acts on items do to the answers that rounds ask for, in the act's own transaction.
import type { Tx } from '#lib/db.ts'
import type { Visibility } from '#lib/generated/prisma/enums.ts'

/** An update of the responsible group that everybody may read answers the open round; the latest one is shown. */
export async function answerRound(
  tx: Tx,
  item: { id: string; leadGroupId: string | null },
  update: { id: string; groupId: string | null; visibility: Visibility },
): Promise<void> {
  if (update.visibility !== 'register') return
  if (update.groupId === null || update.groupId !== item.leadGroupId) return
  await tx.roundItem.updateMany({
    where: { itemId: item.id, isOpen: true },
    data: { state: 'answered', answerId: update.id },
  })
}

/** Closing an item cancels what it owes to the open round; reopening it restores that. */
export async function settleDebt(tx: Tx, itemId: string, closed: boolean): Promise<void> {
  await tx.roundItem.updateMany({
    where: { itemId, isOpen: true, answerId: null },
    data: { state: closed ? 'cancelled' : 'owed' },
  })
}

/**
 * Brings a reopened round up to now: answers given meanwhile count, closed items owe nothing, the lead of today owes.
 */
export async function reopenDebts(tx: Tx, roundId: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE round_item ri SET group_id = NULL, answer_id = found.answer_id, state = CASE
      WHEN found.answer_id IS NOT NULL THEN 'answered'::answer_state
      WHEN found.closed_at IS NOT NULL THEN 'cancelled' ELSE 'owed' END
    FROM (
      SELECT r.id, i.closed_at, coalesce((
        SELECT u.id FROM progress_update u
         WHERE u.item_id = i.id AND u.visibility = 'register' AND u.group_id = i.lead_group_id AND u.created_at > r.added_at
         ORDER BY u.created_at DESC, u.id DESC LIMIT 1), r.answer_id) AS answer_id
        FROM round_item r JOIN action_item i ON i.id = r.item_id WHERE r.round_id = ${roundId}::uuid
    ) found WHERE found.id = ri.id`
}
