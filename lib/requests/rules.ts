// What may happen to a request now; null, or the key and values of a sentence in messages/ `why`.
import type { Why } from '#lib/errors.ts'
import type { ItemState, ResponseKind, StatementKind } from '#lib/generated/prisma/enums.ts'
import { isOpen } from '#lib/items/states.ts'

export interface RequestFacts {
  reference: string
  kind: StatementKind
  isWithdrawn: boolean
  items: readonly { reference: string; state: ItemState }[]
}

export const whyNotChangeRequest = (request: Pick<RequestFacts, 'reference' | 'isWithdrawn'>): Why | null =>
  request.isWithdrawn ? { key: 'request_withdrawn', values: { request: request.reference } } : null

/** Endorsements owe no response. */
export const whyNotRespond = (request: RequestFacts): Why | null =>
  whyNotChangeRequest(request) ??
  (request.kind === 'endorsement' ? { key: 'endorsement_owes_no_response' } : null)

/** An answer other than yes, or not yet, says why. */
export const needsReason = (response: ResponseKind) =>
  response !== 'accepted' && response !== 'under_consideration'

/** A mistake is withdrawn once nobody works on it any more. */
export function whyNotWithdrawRequest(request: RequestFacts): Why | null {
  const open = request.items.find((item) => isOpen(item.state))
  return (
    whyNotChangeRequest(request) ??
    (open ? { key: 'request_has_open_item', values: { item: open.reference } } : null)
  )
}

export function whyNotRelate(
  request: RequestFacts,
  other: Pick<RequestFacts, 'reference' | 'isWithdrawn'>,
): Why | null {
  if (request.reference === other.reference) return { key: 'relates_to_itself' }
  return whyNotChangeRequest(request) ?? whyNotChangeRequest(other)
}
