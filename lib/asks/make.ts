// Asking instead of acting: the responsible group says what it wants and why, and takes it back as long as nobody has decided.
import { fromDay } from '#lib/dates.ts'
import type { Tx } from '#lib/db.ts'
import { assertMay, assertNow, notFound } from '#lib/errors.ts'
import { changeItem } from '#lib/items/change.ts'
import { findGroup } from '#lib/items/find-group.ts'
import type { LoadedItem } from '#lib/items/load.ts'
import { whyNotAssign } from '#lib/items/rules.ts'
import type { Call, Operation } from '#lib/mutation.ts'
import { askSelect, toAsk, toldOf } from './load.ts'
import { canAsk, canWithdrawAsk } from './policy.ts'
import { whyNotAsk, whyNotWantDay, whyNotWithdrawAsk } from './rules.ts'
import type { MakeAsk, WithdrawAsk } from './schema.ts'

/**
 * Asks on behalf of the responsible group. Throws `not_allowed_now` for what is asked for or so already. What a group that
 * is responsible no more asked for of this kind is taken back with it.
 */
export async function makeAsk(call: Call, input: MakeAsk) {
  return changeItem(call, 'ask.make', input, async (tx, operation, item) => {
    const { actor, now } = operation
    assertMay(canAsk(actor, item))
    const open = await tx.ask.findMany({
      where: { itemId: item.id, state: 'open' },
      take: 10,
      select: askSelect,
    })
    assertNow(whyNotAsk(item, input.kind, open))
    const former = open.find(({ kind }) => kind === input.kind)
    if (former) await takeBack(tx, operation, former.id)
    const ask = await tx.ask.create({
      data: {
        itemId: item.id,
        kind: input.kind,
        groupId: item.leadGroupId ?? '',
        reason: input.reason,
        askedById: actor.id,
        askedByName: actor.name,
        askedAt: now,
        ...(await wanted(tx, operation, item, input)),
      },
      select: askSelect,
    })
    return {
      events: [
        ...(former ? [{ action: 'ask.withdrawn' as const, ...toldOf(toAsk(former)) }] : []),
        { action: 'ask.made', ...toldOf(toAsk(ask)), reason: input.reason },
      ],
    }
  })
}

/** What this kind of ask wants, as the row keeps it. */
async function wanted(tx: Tx, { today }: Operation, item: LoadedItem, input: MakeAsk) {
  if (input.kind === 'split') return { wantedTitle: input.title }
  if (input.kind === 'due_date') {
    assertNow(whyNotWantDay(item, input.wantedOn, today))
    return { wantedOn: fromDay(input.wantedOn) }
  }
  const group = await findGroup(tx, 'group', input.group, today)
  assertNow(whyNotAssign(item, group, input.kind === 'owner' ? 'responsible' : 'collaborating', today))
  return { wantedGroupId: group.id }
}

/** The asker takes it back. */
export async function withdrawAsk(call: Call, { askId, ...input }: WithdrawAsk) {
  return changeItem(call, 'ask.withdraw', input, async (tx, operation, item) => {
    const row = await tx.ask.findFirst({ where: { id: askId, itemId: item.id }, select: askSelect })
    if (!row) throw notFound()
    assertMay(canWithdrawAsk(operation.actor, row))
    assertNow(whyNotWithdrawAsk(row))
    await takeBack(tx, operation, askId)
    return { events: [{ action: 'ask.withdrawn', ...toldOf(toAsk(row)) }] }
  })
}

const takeBack = (tx: Tx, { actor, now }: Operation, id: string) =>
  tx.ask.update({
    where: { id },
    data: { state: 'withdrawn', decidedById: actor.id, decidedByName: actor.name, decidedAt: now },
    select: { id: true },
  })
