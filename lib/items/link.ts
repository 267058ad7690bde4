// Which requests an item answers: one item may answer several, the same wish returns year after year.
import type { Tx } from '#lib/db.ts'
import { assertMay, assertNow, invalidField } from '#lib/errors.ts'
import type { Call } from '#lib/mutation.ts'
import { findRequest } from '#lib/requests/find.ts'
import { changeItem } from './change.ts'
import { canManageItems } from './policy.ts'
import { whyNotUnlink } from './rules.ts'
import type { LinkRequest } from './schema.ts'

/** Links one more request. */
export async function linkRequest(call: Call, input: LinkRequest) {
  return changeItem(call, 'item.link_request', input, async (tx, { actor }, item) => {
    assertMay(canManageItems(actor))
    const request = await findRequest(tx, 'request', input.request)
    const values = { request: request.reference }
    const link = { itemId: item.id, requestId: request.id }
    const known = await tx.itemRequest.findFirst({ where: link, select: { id: true } })
    assertNow(known ? { key: 'already_linked', values } : null)
    assertNow((await isWithdrawn(tx, request.id)) ? { key: 'request_withdrawn', values } : null)
    await tx.itemRequest.create({ data: link, select: { id: true } })
    return {
      events: [{ action: 'item.request_linked', to: { request: request.reference }, requestId: request.id }],
    }
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

/** Waits for whoever is changing the request; nobody withdraws it until the transaction ends. */
async function isWithdrawn(tx: Tx, id: string): Promise<boolean> {
  const rows = await tx.$queryRaw<{ withdrawn: boolean }[]>`
    SELECT withdrawn_at IS NOT NULL AS withdrawn FROM request WHERE id = ${id}::uuid FOR SHARE`
  return rows.some(({ withdrawn }) => withdrawn)
}
