// Writes about people, each an admin's: invite, correct, give and take roles, deactivate, reactivate, make a link.
// Their events are internal: names and addresses are not for every reader of the register.
import { assertVersion } from '#lib/conflict.ts'
import type { Tx } from '#lib/db.ts'
import { assertMay, assertNow, invalidField, notFound } from '#lib/errors.ts'
import { type EventInput, recordEvent } from '#lib/events.ts'
import { withholdMail } from '#lib/mail/outbox.ts'
import { type Call, mutate, type Operation } from '#lib/mutation.ts'
import { putLink } from './links.ts'
import { canManagePeople } from './policy.ts'
import { whyNotDeactivate, whyNotGive, whyNotLoseAdmin, whyNotReactivate } from './rules.ts'
import type { ChangeRoles, CorrectPerson, InvitePerson, OfPerson } from './schema.ts'

type WithSecret = { tokenHash: string }

/**
 * Adds a person who sets a password by the link. Returns the hash of the link that holds: another than the one
 * handed in when the form was sent twice. Throws `invalid` when somebody has the address already.
 */
export async function invitePerson(call: Call, input: InvitePerson & WithSecret) {
  return mutate(call, 'person.invite', async (tx, op) => {
    assertMay(canManagePeople(op.actor))
    await assertAddressFree(tx, input.email)
    const roles = [...new Set(input.roles)].sort()
    const person = await tx.person.create({
      data: {
        email: input.email,
        name: input.name,
        createdAt: op.now,
        credential: { create: {} },
        roles: { create: roles.map((role) => ({ role })) },
      },
      select: { id: true, name: true, version: true },
    })
    await recordPerson(tx, op, person, {
      action: 'person.invited',
      to: { name: input.name, email: input.email, roles },
    })
    await putLink(tx, {
      personId: person.id,
      purpose: 'invitation',
      tokenHash: input.tokenHash,
      createdById: op.actor.id,
      now: op.now,
    })
    return { id: person.id, tokenHash: input.tokenHash }
  })
}

/**
 * Makes a link by which the person sets a password: an invitation as long as there is none. It takes the place of
 * earlier ones. Returns the hash of the link that holds, as `invitePerson` does.
 */
export async function makeLink(call: Call, input: OfPerson & WithSecret) {
  return mutate(call, 'person.make_link', async (tx, op) => {
    assertMay(canManagePeople(op.actor))
    const person = await lockPerson(tx, op, input)
    assertNow(whyNotGive(person))
    const purpose = person.credential?.passwordHash ? 'reset' : 'invitation'
    const { tokenHash } = input
    await putLink(tx, { personId: person.id, purpose, tokenHash, createdById: op.actor.id, now: op.now })
    await bump(tx, op, person, { action: 'person.link_made', to: { purpose } })
    return { id: person.id, tokenHash }
  })
}

/** Corrects name and e-mail address; an open link, which may have gone to the wrong one, ends. */
export async function correctPerson(call: Call, input: CorrectPerson) {
  return mutate(call, 'person.correct', async (tx, op) => {
    assertMay(canManagePeople(op.actor))
    const person = await lockPerson(tx, op, input)
    if (input.email.toLowerCase() !== person.email.toLowerCase()) {
      await assertAddressFree(tx, input.email)
      await tx.oneTimeLink.deleteMany({ where: { personId: person.id, usedAt: null } })
      await withholdMail(tx, person.id)
    }
    const { name, email } = input
    await tx.person.update({ where: { id: person.id }, data: { name, email }, select: { id: true } })
    await bump(tx, op, person, {
      action: 'person.corrected',
      from: { name: person.name, email: person.email },
      to: { name, email },
    })
    return { id: person.id }
  })
}

/** Gives the person exactly these roles. */
export async function changeRoles(call: Call, input: ChangeRoles) {
  return mutate(call, 'person.change_roles', async (tx, op) => {
    assertMay(canManagePeople(op.actor))
    const person = await lockPerson(tx, op, input)
    const had = person.roles.map((row) => row.role).sort()
    const has = [...new Set(input.roles)].sort()
    if (has.some((role) => !had.includes(role))) assertNow(whyNotGive(person))
    if (!has.includes('admin')) assertNow(whyNotLoseAdmin(person, await countOtherAdmins(tx, person.id)))
    await tx.personRole.deleteMany({ where: { personId: person.id, role: { notIn: has } } })
    await tx.personRole.createMany({
      data: has.filter((role) => !had.includes(role)).map((role) => ({ personId: person.id, role })),
    })
    await bump(tx, op, person, { action: 'person.roles_changed', from: { roles: had }, to: { roles: has } })
    return { id: person.id }
  })
}

/** Ends the person's sessions and links; what they wrote stays theirs. */
export async function deactivatePerson(call: Call, input: OfPerson) {
  return mutate(call, 'person.deactivate', async (tx, op) => {
    assertMay(canManagePeople(op.actor))
    const person = await lockPerson(tx, op, input)
    assertNow(whyNotDeactivate(person, await countOtherAdmins(tx, person.id)))
    await tx.person.update({
      where: { id: person.id },
      data: { deactivatedAt: op.now },
      select: { id: true },
    })
    await tx.credential.updateMany({
      where: { personId: person.id },
      data: { sessionEpoch: { increment: 1 } },
    })
    await tx.oneTimeLink.deleteMany({ where: { personId: person.id, usedAt: null } })
    await withholdMail(tx, person.id)
    await bump(tx, op, person, { action: 'person.deactivated' })
    return { id: person.id }
  })
}

/** Lets the person sign in again, with the password, roles and functions they had. */
export async function reactivatePerson(call: Call, input: OfPerson) {
  return mutate(call, 'person.reactivate', async (tx, op) => {
    assertMay(canManagePeople(op.actor))
    const person = await lockPerson(tx, op, input)
    assertNow(whyNotReactivate(person))
    await tx.person.update({ where: { id: person.id }, data: { deactivatedAt: null }, select: { id: true } })
    await bump(tx, op, person, { action: 'person.reactivated' })
    return { id: person.id }
  })
}

/** The person, locked until the transaction ends. Throws `not_found`, and `conflict` for a stale form. */
export async function lockPerson(tx: Tx, op: Operation, input: OfPerson) {
  await tx.$queryRaw`SELECT id FROM person WHERE id = ${input.personId}::uuid FOR UPDATE`
  const person = await tx.person.findUnique({
    where: { id: input.personId },
    include: { roles: { select: { role: true } }, credential: true },
  })
  if (!person) throw notFound()
  await assertVersion(tx, op.actor, 'person', person, input.version)
  return { ...person, isAdmin: person.roles.some((row) => row.role === 'admin') }
}

/** Raises the person's version and records what happened. */
export async function bump(
  tx: Tx,
  op: Operation,
  person: { id: string },
  event: Pick<EventInput, 'action' | 'from' | 'to'>,
) {
  const changed = await tx.person.update({
    where: { id: person.id },
    data: { version: { increment: 1 } },
    select: { id: true, name: true, version: true },
  })
  await recordPerson(tx, op, changed, event)
}

async function recordPerson(
  tx: Tx,
  op: Operation,
  person: { id: string; name: string; version: number },
  event: Pick<EventInput, 'action' | 'from' | 'to'>,
) {
  await recordEvent(tx, op, {
    ...event,
    subjectType: 'person',
    subjectId: person.id,
    subject: person.name,
    version: person.version,
    visibility: 'internal',
  })
}

/** Active admins but this one. Waits for others who remove an admin, as the database's own guard does. */
async function countOtherAdmins(tx: Tx, personId: string): Promise<number> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('keep_an_admin'))`
  return tx.personRole.count({
    where: { role: 'admin', personId: { not: personId }, person: { deactivatedAt: null } },
  })
}

/** Throws `invalid`. Two invitations at the same moment: the second waits here for the first. */
async function assertAddressFree(tx: Tx, email: string) {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('person.email'))`
  if (await tx.person.findUnique({ where: { email }, select: { id: true } }))
    invalidField('email', 'emailTaken')
}
