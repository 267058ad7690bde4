// Granting and refusing. What is granted is done in the same step, by the acts of the item itself.
import type { Tx } from '#lib/db.ts'
import { assertMay, assertNow, notFound } from '#lib/errors.ts'
import type { Prisma } from '#lib/generated/prisma/client.ts'
import { proposeGroup } from '#lib/items/assign.ts'
import { changeItem, type ItemChange, type ItemPointer } from '#lib/items/change.ts'
import { createItemIn } from '#lib/items/create.ts'
import { moveDueDate } from '#lib/items/edit.ts'
import type { LoadedItem } from '#lib/items/load.ts'
import { type Call, mutate, type Operation } from '#lib/mutation.ts'
import { lockRequestsOf } from '#lib/requests/lock.ts'
import { type Ask, askSelect, toAsk, toldOf } from './load.ts'
import { canDecideAsks } from './policy.ts'
import { whyNotDecide, whyNotGrant } from './rules.ts'
import type { DecideAsk } from './schema.ts'

/** Grants or refuses the ask, with a word. Throws `not_allowed_now` for one's own, and for what cannot be any more. */
export async function decideAsk(call: Call, input: DecideAsk): Promise<ItemPointer> {
  const name = `ask.${input.decision}`
  return mutate(call, name, async (tx, operation) => {
    // A part that is split off is of the same requests: nobody withdraws them meanwhile.
    await lockRequestsOf(tx, input.reference)
    return changeItem({ ...operation, within: { tx, id: operation.id } }, name, input, decideOn(input))
  })
}

const decideOn =
  ({ askId, decision, word, title }: DecideAsk) =>
  async (tx: Tx, operation: Operation, item: LoadedItem): Promise<ItemChange> => {
    const { actor, now } = operation
    assertMay(canDecideAsks(actor))
    const row = await tx.ask.findFirst({ where: { id: askId, itemId: item.id }, select: askSelect })
    if (!row) throw notFound()
    const ask = toAsk(row)
    const grants = decision === 'grant'
    assertNow(grants ? whyNotGrant(item, ask, actor) : whyNotDecide(ask, actor))
    const done = grants ? await carryOut(tx, operation, item, ask, title) : { events: [] }
    const state = grants ? ('granted' as const) : ('refused' as const)
    await tx.ask.update({
      where: { id: askId },
      data: { state, decidedById: actor.id, decidedByName: actor.name, decidedAt: now, word: word || null },
      select: { id: true },
    })
    const { from, to } = toldOf(ask)
    return {
      ...(done.data ? { data: done.data } : {}),
      events: [
        { action: `ask.${state}`, from, to: { ...to, ...done.made }, reason: word || null },
        ...done.events,
      ],
    }
  }

interface Done extends ItemChange {
  /** What came of it beside the item. */
  made?: Prisma.InputJsonObject
}

/** Does what was asked for. */
async function carryOut(
  tx: Tx,
  operation: Operation,
  item: LoadedItem,
  ask: Ask,
  title: string,
): Promise<Done> {
  if (ask.kind === 'due_date') return moveDueDate(item, ask.wantedOn, ask.reason)
  if (ask.kind === 'split') {
    const reference = await splitOff(tx, operation, item, title || (ask.wantedTitle ?? ''))
    return { events: [], made: { item: reference } }
  }
  if (!ask.wantedGroup) throw notFound()
  return proposeGroup(
    tx,
    operation,
    item,
    ask.wantedGroup,
    ask.kind === 'owner' ? 'responsible' : 'collaborating',
  )
}

/** Makes an item of that part: of the same requests, themes and due date, proposed to the same group. */
async function splitOff(tx: Tx, operation: Operation, item: LoadedItem, title: string): Promise<string> {
  const { firstRequestId, requests, themes } = await tx.actionItem.findUniqueOrThrow({
    where: { id: item.id },
    select: {
      firstRequestId: true,
      requests: {
        where: { request: { withdrawnAt: null } },
        orderBy: { request: { reference: 'asc' } },
        take: 50,
        select: { requestId: true },
      },
      themes: { select: { themeId: true }, take: 50 },
    },
  })
  const ids = requests.map(({ requestId }) => requestId)
  assertNow(ids.length === 0 ? { key: 'nothing_to_split_for' } : null)
  return createItemIn(tx, operation, {
    requestIds: ids.toSorted((a, b) => Number(b === firstRequestId) - Number(a === firstRequestId)),
    title,
    summary: '',
    themeIds: themes.map(({ themeId }) => themeId),
    leadGroupId: item.leadGroupId,
    collaboratorGroupIds: [],
    dueOn: item.dueOn,
  })
}
