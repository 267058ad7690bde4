// Writes about passwords: by a one-time link, or by the person who knows the one in force.

import type { Day } from '#lib/dates.ts'
import { db, type Tx } from '#lib/db.ts'
import { AppError, assertNow, invalidField } from '#lib/errors.ts'
import { type Call, mutate, type Operation } from '#lib/mutation.ts'
import { loadActor } from './actor.ts'
import { clearAttempts, noteAttempt } from './attempts.ts'
import { mayBeUsed } from './demo.ts'
import { getLink, setsPassword, takeLink } from './links.ts'
import { bump } from './mutations.ts'
import { hashPassword, verifyPassword } from './password.ts'
import { whyNotUseLink } from './rules.ts'
import type { ChangePassword } from './schema.ts'

/** Whose session may begin. */
export interface Opened {
  personId: string
  epoch: number
}

/**
 * Uses the link up: sets the password, where the link is for that, and ends the person's other sessions. The person who
 * holds the link is the actor. Throws `not_allowed_now` for a link that is used, expired or unknown.
 */
export async function redeemLink(
  input: { tokenHash: string; password: string | null },
  when: { now: Date; today: Day },
): Promise<Opened> {
  const link = await getLink(input.tokenHash)
  assertNow(whyNotUseLink(link, when.now))
  const actor = link && mayBeUsed(link.person) ? await loadActor(link.person.id, when.today) : null
  if (!link || !actor) throw new AppError('not_allowed_now', { why: { key: 'linkUnknown' } })
  if (setsPassword(link) && !input.password) invalidField('password', 'required')
  const passwordHash = setsPassword(link) && input.password ? await hashPassword(input.password) : null
  const opened = await mutate({ ...when, actor }, 'person.redeem_link', async (tx, op) => {
    const taken = await takeLink(tx, input.tokenHash, op.now)
    if (!taken) assertNow({ key: 'linkUsed' })
    const epoch = passwordHash
      ? await setPassword(tx, op, passwordHash)
      : await currentEpoch(tx, actor.id, op.now)
    // Like a password, a link by mail leaves no event; what an administrator made does.
    if (link.purpose === 'mail') await endOtherLinks(tx, actor.id)
    else if (!passwordHash) await bump(tx, op, actor, { action: 'person.signed_in_by_link' })
    return { personId: actor.id, epoch }
  })
  await clearAttempts({ email: actor.email, address: '', now: when.now })
  return opened
}

/**
 * Sets the person's own password and ends their other sessions; the caller begins this one anew. A wrong current
 * password is counted like a failed sign-in. Throws `invalid` for it, `not_allowed_now` when there were too many.
 */
export async function changePassword(
  call: Call,
  input: ChangePassword & { address: string },
): Promise<Opened> {
  const { actor, now } = call
  const attempt = { email: actor.email, address: input.address, now }
  const minutes = await noteAttempt(attempt)
  assertNow(minutes === null ? null : { key: 'tooManyAttempts', values: { minutes } })
  const kept = await db.credential.findUnique({ where: { personId: actor.id } })
  if (!(await verifyPassword(input.currentPassword, kept?.passwordHash ?? null)))
    invalidField('currentPassword', 'passwordWrong')
  await clearAttempts(attempt)
  const passwordHash = await hashPassword(input.password)
  return mutate(call, 'person.change_password', async (tx, op) => ({
    personId: actor.id,
    epoch: await setPassword(tx, op, passwordHash),
  }))
}

async function setPassword(tx: Tx, op: Operation, passwordHash: string): Promise<number> {
  const personId = op.actor.id
  const credential = await tx.credential.upsert({
    where: { personId },
    create: { personId, passwordHash, sessionEpoch: 2, lastSignInAt: op.now },
    update: { passwordHash, sessionEpoch: { increment: 1 }, lastSignInAt: op.now },
    select: { sessionEpoch: true },
  })
  await tx.oneTimeLink.deleteMany({ where: { personId, usedAt: null } })
  await bump(tx, op, op.actor, { action: 'person.password_changed' })
  return credential.sessionEpoch
}

async function currentEpoch(tx: Tx, personId: string, now: Date): Promise<number> {
  const credential = await tx.credential.upsert({
    where: { personId },
    create: { personId, lastSignInAt: now },
    update: { lastSignInAt: now },
    select: { sessionEpoch: true },
  })
  return credential.sessionEpoch
}

/** Who asked twice has two mails; once in, the other is of no use. */
async function endOtherLinks(tx: Tx, personId: string): Promise<void> {
  await tx.oneTimeLink.deleteMany({ where: { personId, purpose: 'mail', usedAt: null } })
}
