// One-time links: who holds the secret may set a password or sign in, once. Only the secret's SHA-256 is kept.
import { createHash, randomBytes } from 'node:crypto'
import { db, type Tx } from '#lib/db.ts'
import type { LinkPurpose } from '#lib/generated/prisma/enums.ts'

const MINUTES: Record<LinkPurpose, number> = {
  invitation: 14 * 24 * 60,
  reset: 24 * 60,
  sign_in: 60,
  mail: 15,
}

/** A new secret for a link's address, and what is kept of it. */
export function newSecret(): { token: string; tokenHash: string } {
  const token = randomBytes(32).toString('base64url')
  return { token, tokenHash: hashOf(token) }
}

/** What is kept of a secret. */
export const hashOf = (token: string) => createHash('sha256').update(token).digest('hex')

export interface NewLink {
  personId: string
  purpose: LinkPurpose
  tokenHash: string
  createdById: string | null
  now: Date
}

/** Makes the link; it takes the place of the person's earlier ones that nobody used. Returns when it expires. */
export async function putLink(tx: Tx, link: NewLink): Promise<Date> {
  const { now, ...data } = link
  const expiresAt = new Date(now.getTime() + MINUTES[link.purpose] * 60_000)
  await tx.oneTimeLink.deleteMany({ where: { personId: link.personId, usedAt: null } })
  await tx.oneTimeLink.create({ data: { ...data, createdAt: now, expiresAt }, select: { tokenHash: true } })
  return expiresAt
}

/** Marks the link as used and returns whose it is and what for; null when somebody was faster or it is not valid. */
export async function takeLink(tx: Tx, tokenHash: string, now: Date) {
  const where = { tokenHash, usedAt: null, expiresAt: { gt: now }, person: { deactivatedAt: null } }
  const [taken] = await tx.oneTimeLink.updateManyAndReturn({
    where,
    data: { usedAt: now },
    select: { personId: true, purpose: true },
  })
  return taken ?? null
}

const shown = {
  purpose: true,
  usedAt: true,
  expiresAt: true,
  person: {
    select: {
      id: true,
      name: true,
      email: true,
      isDemo: true,
      deactivatedAt: true,
      credential: { select: { passwordHash: true } },
    },
  },
} as const

/** The link with whose it is, or null. Says nothing of whether it may still be used: `whyNotUseLink`. */
export async function getLink(tokenHash: string) {
  const link = await db.oneTimeLink.findUnique({ where: { tokenHash }, select: shown })
  if (!link) return null
  const { credential, ...person } = link.person
  return { ...link, person, hasPassword: Boolean(credential?.passwordHash) }
}

/** True when using the link sets a password: always, but for one by mail, or for signing in with one that is there already. */
export const setsPassword = (link: { purpose: LinkPurpose; hasPassword: boolean }) =>
  link.purpose !== 'mail' && !(link.purpose === 'sign_in' && link.hasPassword)
