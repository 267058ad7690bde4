// What staff may do about a mail, as sentences of messages/ `why`.
import type { Why } from '#lib/errors.ts'
import type { DeliveryState } from '#lib/generated/prisma/enums.ts'
import { hasSecret } from './secret.ts'

export interface MailFacts {
  kind: string
  state: DeliveryState
}

/** The sentence why it is not sent again, or null. */
export function whyNotSendAgain({ kind, state }: MailFacts): Why | null {
  if (state === 'queued' || state === 'sending') return { key: 'mailOnItsWay' }
  if (state === 'sent') return { key: 'mailArrived' }
  return hasSecret(kind) ? { key: 'mailHasSecret' } : null
}

/** The sentence why it cannot be left, or null. */
export function whyNotLeave({ state }: MailFacts): Why | null {
  if (state === 'sending') return { key: 'mailOnItsWay' }
  if (state === 'queued' || state === 'unknown') return null
  return { key: 'mailSettled' }
}
