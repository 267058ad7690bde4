// What may happen to a person and to a one-time link, as sentences of messages/ `why`.
import type { Why } from '#lib/errors.ts'

/** The sentence why the person cannot stop being an admin, or null. */
export function whyNotLoseAdmin(person: { isAdmin: boolean }, otherAdmins: number): Why | null {
  return person.isAdmin && otherAdmins === 0 ? { key: 'lastAdmin' } : null
}

/** The sentence why the person cannot be deactivated, or null. */
export function whyNotDeactivate(
  person: { isAdmin: boolean; deactivatedAt: Date | null },
  otherAdmins: number,
): Why | null {
  if (person.deactivatedAt) return { key: 'personDeactivatedAlready' }
  return whyNotLoseAdmin(person, otherAdmins)
}

/** The sentence why the person cannot come back, or null. */
export function whyNotReactivate(person: { deactivatedAt: Date | null }): Why | null {
  return person.deactivatedAt ? null : { key: 'personActiveAlready' }
}

/** The sentence why nothing may be given to the person (a link, a role, a function), or null. */
export function whyNotGive(person: { name: string; deactivatedAt: Date | null }): Why | null {
  return person.deactivatedAt ? { key: 'personDeactivated', values: { name: person.name } } : null
}

/** The sentence for a sign-in that was refused; it does not tell whether there is such an account. */
export function whyNotSignIn(refusal: { why: 'wrong' } | { why: 'tooMany'; minutes: number }): Why {
  if (refusal.why === 'wrong') return { key: 'signInWrong' }
  return { key: 'tooManyAttempts', values: { minutes: refusal.minutes } }
}

export interface LinkFacts {
  usedAt: Date | null
  expiresAt: Date
  person: { deactivatedAt: Date | null }
}

/** The sentence why the link does nothing any more, or null. A link that is not known is replaced or never was. */
export function whyNotUseLink(link: LinkFacts | null, now: Date): Why | null {
  if (!link || link.person.deactivatedAt) return { key: 'linkUnknown' }
  if (link.usedAt) return { key: 'linkUsed' }
  if (link.expiresAt <= now) return { key: 'linkExpired' }
  return null
}
