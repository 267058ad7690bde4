// The secret of a link that stops mail: it names the person and the kind of mail, and nobody else can make one. It does not end:
// whoever finds an old mail must be able to stop those that still come.
import { createHmac, timingSafeEqual } from 'node:crypto'
import { env } from '#lib/env.ts'
import { KINDS, type NotificationKind } from './kinds.ts'

/** One kind of mail, or all of them. */
export type MailScope = NotificationKind | 'all'

export interface Unsubscription {
  personId: string
  scope: MailScope
}

export function unsubscribeToken({ personId, scope }: Unsubscription): string {
  const said = Buffer.from(`${personId}:${scope}`).toString('base64url')
  return `${said}.${sealOf(said)}`
}

/** What the token says; null for one that is not ours. */
export function readUnsubscribeToken(token: string): Unsubscription | null {
  const [said = '', seal = ''] = token.split('.')
  const [ours, theirs] = [Buffer.from(sealOf(said)), Buffer.from(seal)]
  if (ours.length !== theirs.length || !timingSafeEqual(ours, theirs)) return null
  const [personId = '', named] = Buffer.from(said, 'base64url').toString().split(':')
  const scope = named === 'all' ? named : KINDS.find((kind) => kind === named)
  return scope ? { personId, scope } : null
}

const sealOf = (said: string) =>
  createHmac('sha256', env().NEXTAUTH_SECRET).update(`unsubscribe ${said}`).digest('base64url')
