// What staff may do about a mail, as sentences of messages/ `why`.
import type { Why } from '#lib/errors.ts'
import type { DeliveryState } from '#lib/generated/prisma/enums.ts'
import { hasSecret } from './secret.ts'

export interface MailFacts {
  kind: string
  state: DeliveryState
  address: string
  /** Null: nobody sees it; empty: it was forgotten. */
  text: string | null
  /** Whom it was written for. */
  person: { email: string; deactivatedAt: Date | null } | null
  /** Staff left it at that, and nothing became of it since. */
  isLeft: boolean
}

/** The sentence why it is not sent again, or null. */
export function whyNotSendAgain({ kind, state, address, text, person }: MailFacts): Why | null {
  if (state === 'queued' || state === 'sending') return { key: 'mailOnItsWay' }
  if (state === 'sent') return { key: 'mailArrived' }
  if (person && (person.deactivatedAt !== null || person.email.toLowerCase() !== address.toLowerCase()))
    return { key: 'mailNotTheirs' }
  if (text === '') return { key: 'mailForgotten' }
  return hasSecret(kind) ? { key: 'mailHasSecret' } : null
}

/** The sentence why it cannot have come back, or null: a server may take a mail and find out later that it reaches nobody. */
export function whyNotComeBack({ state }: Pick<MailFacts, 'state'>): Why | null {
  if (state === 'queued' || state === 'sending') return { key: 'mailOnItsWay' }
  return state === 'sent' || state === 'unknown' ? null : { key: 'mailSettled' }
}

/** The sentence why it cannot be left, or null. */
export function whyNotLeave({ state, isLeft }: Pick<MailFacts, 'state' | 'isLeft'>): Why | null {
  if (state === 'sending') return { key: 'mailOnItsWay' }
  if (state === 'queued' || state === 'unknown' || (state === 'failed' && !isLeft)) return null
  return { key: 'mailSettled' }
}
