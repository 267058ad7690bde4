// What people choose about mail, in their account and by the link of a mail.
import { expect, test } from 'vitest'
import { db } from '#test/database.ts'
import { callAs, makePerson, NOW } from '#test/people.ts'
import { choosePacesSchema } from './schema.ts'
import { choosePaces, getMailSettings, getUnsubscription, kindsFor, unsubscribe } from './settings.ts'
import { readUnsubscribeToken, unsubscribeToken } from './unsubscribe-token.ts'

await makePerson({ name: 'Administrator', roles: ['admin'] })

test('who chose nothing has a digest at seven, and at once what waits for an answer', async () => {
  const { actor } = await callAs(await makePerson())
  const { hour, paces } = await getMailSettings(actor)
  expect(hour).toBe(7)
  expect(paces).toMatchObject({
    assignment: 'at_once',
    mention: 'at_once',
    progress: 'daily',
    comment: 'daily',
  })
})

test('a choice is kept, and what the form did not offer stays as it was', async () => {
  const call = await callAs(await makePerson())
  await choosePaces(call, choosePacesSchema.parse({ hour: '9', escalation: 'never' }))
  await choosePaces(call, choosePacesSchema.parse({ hour: '10', progress: 'weekly' }))
  expect(await getMailSettings(call.actor)).toMatchObject({
    hour: 10,
    paces: { progress: 'weekly', escalation: 'never', comment: 'daily' },
  })
})

test('an hour that is none and a pace that is none are refused', () => {
  expect(choosePacesSchema.safeParse({ hour: '24' }).success).toBe(false)
  expect(choosePacesSchema.safeParse({ hour: '7', progress: 'hourly' }).success).toBe(false)
})

test('only who decides is asked about what waits for a decision', async () => {
  const [viewer, staff] = [
    await callAs(await makePerson()),
    await callAs(await makePerson({ roles: ['staff'] })),
  ]
  expect(kindsFor(viewer.actor)).not.toContain('to_decide')
  expect(kindsFor(viewer.actor)).not.toContain('escalation')
  expect(kindsFor(staff.actor)).toContain('to_decide')
})

test('a link of a mail stops that kind without signing in, and lets it come again', async () => {
  const person = await makePerson()
  const token = unsubscribeToken({ personId: person.id, scope: 'progress' })
  expect(await getUnsubscription(token)).toMatchObject({ email: person.email, scope: 'progress' })
  expect(await unsubscribe(token, 'stop', NOW)).toBe(true)
  expect(await unsubscribe(token, 'stop', NOW)).toBe(true)
  const { actor } = await callAs(person)
  expect((await getMailSettings(actor)).paces).toMatchObject({ progress: 'never', comment: 'daily' })
  await unsubscribe(token, 'again', NOW)
  expect((await getMailSettings(actor)).paces.progress).toBe('daily')
})

test('what was stopped comes again as it was chosen, and what was never wanted does not', async () => {
  const call = await callAs(await makePerson())
  const [all, progress] = (['all', 'progress'] as const).map((scope) =>
    unsubscribeToken({ personId: call.actor.id, scope }),
  )
  await choosePaces(call, choosePacesSchema.parse({ hour: '9', progress: 'weekly', comment: 'never' }))
  for (const token of [all, progress, all]) {
    await unsubscribe(token ?? '', 'stop', NOW)
    await unsubscribe(token ?? '', 'stop', NOW)
    await unsubscribe(token ?? '', 'again', NOW)
    expect(await getMailSettings(call.actor)).toMatchObject({
      hour: 9,
      paces: { progress: 'weekly', comment: 'never', mention: 'at_once' },
    })
  }
})

test('the link of a digest stops all of it', async () => {
  const person = await makePerson()
  await unsubscribe(unsubscribeToken({ personId: person.id, scope: 'all' }), 'stop', NOW)
  const { paces } = await getMailSettings((await callAs(person)).actor)
  expect(new Set(Object.values(paces))).toEqual(new Set(['never']))
})

test('nobody can make a link for somebody else, nor change one', async () => {
  const [person, other] = [await makePerson(), await makePerson()]
  const [said = '', seal = ''] = unsubscribeToken({ personId: person.id, scope: 'progress' }).split('.')
  const forged = Buffer.from(`${other.id}:progress`).toString('base64url')
  for (const token of [`${forged}.${seal}`, said, `${said}.`, `${said}.${seal}x`, '', '.', 'x.y.z']) {
    expect(readUnsubscribeToken(token), token).toBeNull()
    expect(await unsubscribe(token, 'stop', NOW)).toBe(false)
  }
  expect(await db.notificationSetting.count({ where: { personId: other.id } })).toBe(0)
})

test('the link of somebody who has left does nothing', async () => {
  const person = await makePerson()
  const token = unsubscribeToken({ personId: person.id, scope: 'all' })
  await db.person.update({ where: { id: person.id }, data: { deactivatedAt: NOW } })
  expect(await getUnsubscription(token)).toBeNull()
  expect(await unsubscribe(token, 'stop', NOW)).toBe(false)
})
