// Which requests an item answers: one item may answer several, the same wish returns year after year.
import { assertMay, assertNow, invalidField } from '#lib/errors.ts'
import { type Call, mutate } from '#lib/mutation.ts'
import { findRequest } from '#lib/requests/find.ts'
import { lockRequests } from '#lib/requests/lock.ts'
import { changeItem, type ItemPointer } from './change.ts'
import { canManageItems } from './policy.ts'
import { whyNotUnlink } from './rules.ts'
import type { LinkRequest } from './schema.ts'

/** Links one more request. */
export async function linkRequest(call: Call, input: LinkRequest): Promise<ItemPointer> {
  return mutate(call, 'item.link_request', async (tx, operation) => {
    // Nobody withdraws it meanwhile.
    await lockRequests(tx, [input.request.trim().toLowerCase()])
    return changeItem(
      { ...operation, within: { tx, id: operation.id } },
      'item.link_request',
      input,
      async (_, { actor }, item) => {
        assertMay(canManageItems(actor))
        const request = await findRequest(tx, 'request', input.request)
        const values = { request: request.reference }
        const link = { itemId: item.id, requestId: request.id }
        const known = await tx.itemRequest.findFirst({ where: link, select: { id: true } })
        assertNow(known ? { key: 'already_linked', values } : null)
        assertNow(request.isWithdrawn ? { key: 'request_withdrawn', values } : null)
        await tx.itemRequest.create({ data: link, select: { id: true } })
        return {
          events: [
            { action: 'item.request_linked', to: { request: request.reference }, requestId: request.id },
          ],
        }
      },
    )
  })
}

/** Takes a link back; an item keeps at least one request. */
export async function unlinkRequest(call: Call, input: LinkRequest) {
  return changeItem(call, 'item.unlink_request', input, async (tx, { actor }, item) => {
    assertMay(canManageItems(actor))
    const request = await findRequest(tx, 'request', input.request)
    const linked = await tx.itemRequest.findMany({
      where: { itemId: item.id },
      take: 200,
      select: { requestId: true },
    })
    if (!linked.some(({ requestId }) => requestId === request.id)) invalidField('request', 'requestUnknown')
    assertNow(whyNotUnlink(linked.map(({ requestId }) => requestId)))
    await tx.itemRequest.deleteMany({ where: { itemId: item.id, requestId: request.id } })
    return {
      events: [
        { action: 'item.request_unlinked', from: { request: request.reference }, requestId: request.id },
      ],
    }
  })
}
