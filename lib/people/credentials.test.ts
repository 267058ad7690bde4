import { beforeAll, expect, test } from 'vitest'
import { db } from '#test/database.ts'
import { onOneConnection } from '#test/one-connection.ts'
import { callAs, makePerson, NOW, TODAY } from '#test/people.ts'
import { loadActor } from './actor.ts'
import { changePassword, redeemLink } from './credentials.ts'
import { createFirstAdmin } from './first-admin.ts'
import { hashOf, newSecret, putLink } from './links.ts'
import { signIn } from './sign-in.ts'

const when = { now: NOW, today: TODAY }
const password = 'seven grey herons wade'
const address = '198.51.100.7'
const why = (key: string) => ({ code: 'not_allowed_now', why: { key } })

beforeAll(async () => {
  await makePerson({ roles: ['admin'] })
})

async function linked(
  purpose: 'invitation' | 'reset' | 'sign_in',
  parts: Parameters<typeof makePerson>[0] = {},
) {
  const person = await makePerson(parts)
  const { tokenHash } = newSecret()
  await db.$transaction((tx) =>
    putLink(tx, { personId: person.id, purpose, tokenHash, createdById: null, now: NOW }),
  )
  return { person, tokenHash }
}

test('an invitation sets the first password, and then the person signs in with it', async () => {
  const { person, tokenHash } = await linked('invitation')
  const opened = await redeemLink({ tokenHash, password }, when)
  expect(await loadActor(person.id, TODAY, opened.epoch)).toMatchObject({ id: person.id })
  expect(await signIn({ email: person.email, password, address, now: NOW })).toEqual({ ok: true, ...opened })
  expect(await db.event.findMany({ where: { subjectId: person.id } })).toMatchObject([
    { action: 'person.password_changed', actorId: person.id, from: null, to: null },
  ])
})

test('a reset ends the sessions that were open and lets in who was locked out', async () => {
  const { person, tokenHash } = await linked('reset', { password: 'the old one, forgotten' })
  for (let turn = 0; turn < 11; turn++)
    await signIn({ email: person.email, password: 'x', address, now: NOW })
  await redeemLink({ tokenHash, password }, when)
  expect(await loadActor(person.id, TODAY, 1)).toBeNull()
  expect(await signIn({ email: person.email, password, address, now: NOW })).toMatchObject({ ok: true })
})

test('a link works once, also when it is used twice at the same moment', async () => {
  const { tokenHash } = await linked('invitation')
  const results = await Promise.allSettled([1, 2, 3].map(() => redeemLink({ tokenHash, password }, when)))
  expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1)
  await expect(redeemLink({ tokenHash, password }, when)).rejects.toMatchObject(why('linkUsed'))
})

test('a link expires', async () => {
  const { tokenHash } = await linked('reset')
  const later = new Date(NOW.getTime() + 24 * 3_600_000)
  await expect(redeemLink({ tokenHash, password }, { ...when, now: later })).rejects.toMatchObject(
    why('linkExpired'),
  )
})

test('a link that nobody made, or of somebody who is deactivated, is not known', async () => {
  await expect(redeemLink({ tokenHash: hashOf('guess'), password }, when)).rejects.toMatchObject(
    why('linkUnknown'),
  )
  const { person, tokenHash } = await linked('reset')
  await db.person.update({ where: { id: person.id }, data: { deactivatedAt: NOW } })
  await expect(redeemLink({ tokenHash, password }, when)).rejects.toMatchObject(why('linkUnknown'))
})

test('a demo account cannot be entered by a link where the demo does not run', async () => {
  const { tokenHash } = await linked('reset', { isDemo: true })
  await expect(redeemLink({ tokenHash, password }, when)).rejects.toMatchObject(why('linkUnknown'))
})

test('an invitation without a password is not used up', async () => {
  const { tokenHash } = await linked('invitation')
  await expect(redeemLink({ tokenHash, password: null }, when)).rejects.toMatchObject({ code: 'invalid' })
  await redeemLink({ tokenHash, password }, when)
})

test('using a link takes one connection, so that many at once do not wait for each other', async () => {
  const { person, tokenHash } = await linked('invitation')
  const opened = await onOneConnection(() => redeemLink({ tokenHash, password }, when))
  expect(opened.personId).toBe(person.id)
})

test('changing the password needs the current one, and ends the other sessions', async () => {
  const person = await makePerson({ password: 'the current one' })
  const call = await callAs(person)
  const input = { currentPassword: 'a guess', password, address }
  await expect(changePassword(call, input)).rejects.toMatchObject({
    fields: { currentPassword: 'passwordWrong' },
  })
  const opened = await changePassword(call, { ...input, currentPassword: 'the current one' })
  expect(await loadActor(person.id, TODAY, 1)).toBeNull()
  expect(await loadActor(person.id, TODAY, opened.epoch)).not.toBeNull()
})

test('guessing the current password in an open session is limited like signing in', async () => {
  const call = await callAs(await makePerson({ password: 'the current one' }))
  const guess = () => changePassword(call, { currentPassword: 'a guess', password, address })
  for (let turn = 0; turn < 10; turn++) await expect(guess()).rejects.toMatchObject({ code: 'invalid' })
  await expect(guess()).rejects.toMatchObject(why('tooManyAttempts'))
})

test('the first administrator is made with a link that signs in once and sets a password', async () => {
  const path = await createFirstAdmin('Boss@example.org', NOW)
  const tokenHash = hashOf(path.replace('/link/', ''))
  const { personId } = await redeemLink({ tokenHash, password }, when)
  expect(await loadActor(personId, TODAY)).toMatchObject({ roles: ['admin'], email: 'Boss@example.org' })
})

test('an administrator who is locked out gets in by the same command and keeps the password', async () => {
  const person = await makePerson({ roles: ['staff'], password })
  await db.person.update({ where: { id: person.id }, data: { deactivatedAt: NOW } })
  const path = await createFirstAdmin(person.email.toUpperCase(), NOW)
  await redeemLink({ tokenHash: hashOf(path.replace('/link/', '')), password: null }, when)
  expect(await signIn({ email: person.email, password, address, now: NOW })).toMatchObject({ ok: true })
  expect((await loadActor(person.id, TODAY))?.roles.toSorted()).toEqual(['admin', 'staff'])
})

test('what is no e-mail address makes no administrator', async () => {
  await expect(createFirstAdmin('boss', NOW)).rejects.toMatchObject({ code: 'invalid' })
})
