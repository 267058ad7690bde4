import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import type { Actor } from '#lib/actor.ts'
import { AppError } from '#lib/errors.ts'
import { recordEvent } from '#lib/events.ts'
import { type Call, mutate } from '#lib/mutation.ts'
import { db } from '#test/database.ts'

let actor: Actor

beforeEach(async () => {
  const person = await db.person.create({
    data: { email: `${randomUUID()}@example.org`, name: 'Staff, TSB' },
  })
  actor = {
    id: person.id,
    name: person.name,
    email: person.email,
    locale: 'en',
    timeZone: 'Europe/Zurich',
    roles: ['staff'],
    officerOf: [],
    actsFor: [],
  }
})

const call = (submission?: string): Call => ({
  actor,
  now: new Date('2026-03-01T10:00:00Z'),
  today: '2026-03-01',
  ...(submission ? { submission } : {}),
})

const addTheme = (from: Call, name = `Theme ${randomUUID()}`) =>
  mutate(from, 'theme.add', async (tx, operation) => {
    const theme = await tx.theme.create({ data: { slug: randomUUID(), name } })
    await recordEvent(tx, operation, {
      subjectType: 'theme',
      subjectId: theme.id,
      subject: theme.name,
      action: 'theme.added',
      to: { name },
    })
    return { id: theme.id }
  })

test('an act leaves one event with who did it and when', async () => {
  const { id } = await addTheme(call())
  const events = await db.event.findMany({ where: { subjectId: id } })
  expect(events).toHaveLength(1)
  expect(events[0]).toMatchObject({
    actorName: 'Staff, TSB',
    action: 'theme.added',
    at: new Date('2026-03-01T10:00:00Z'),
  })
})

test('a form that is sent twice has one effect, and the second sending gets the first answer', async () => {
  const key = randomUUID()
  const first = await addTheme(call(key))
  const second = await addTheme(call(key))
  expect(second).toEqual(first)
  expect(await db.event.count({ where: { actorId: actor.id } })).toBe(1)
})

test('a double click has one effect though both arrive at once', async () => {
  const key = randomUUID()
  const answers = await Promise.all([addTheme(call(key)), addTheme(call(key)), addTheme(call(key))])
  expect(new Set(answers.map((answer) => answer.id)).size).toBe(1)
  expect(await db.event.count({ where: { actorId: actor.id } })).toBe(1)
})

test('the key of somebody else’s form is refused', async () => {
  const key = randomUUID()
  await addTheme(call(key))
  actor = { ...actor, id: randomUUID() }
  await expect(addTheme(call(key))).rejects.toThrow(AppError)
})

test('what fails in the middle leaves nothing: no row, no event, and the form may be sent again', async () => {
  const key = randomUUID()
  const name = `Theme ${randomUUID()}`
  const failing = mutate(call(key), 'theme.add', async (tx, operation) => {
    const theme = await tx.theme.create({ data: { slug: randomUUID(), name } })
    await recordEvent(tx, operation, {
      subjectType: 'theme',
      subjectId: theme.id,
      subject: name,
      action: 'theme.added',
    })
    throw new AppError('not_allowed_now')
  })
  await expect(failing).rejects.toThrow('not_allowed_now')
  expect(await db.theme.count({ where: { name } })).toBe(0)
  expect(await db.event.count({ where: { actorId: actor.id } })).toBe(0)
  await addTheme(call(key), name)
  expect(await db.theme.count({ where: { name } })).toBe(1)
})

test('an act that is part of a larger one shares its transaction, its operation and its file', async () => {
  const [kept, lost] = [`Kept ${randomUUID()}`, `Lost ${randomUUID()}`]
  const both = (fails: boolean, name: string) =>
    mutate({ ...call(randomUUID()), fileName: 'themes.xlsx' }, 'sheet.apply', async (tx, operation) => {
      await addTheme({ ...operation, within: { tx, id: operation.id } }, `${name} 1`)
      await addTheme({ ...operation, within: { tx, id: operation.id } }, `${name} 2`)
      if (fails) throw new AppError('not_allowed_now')
      return null
    })
  await both(false, kept)
  await expect(both(true, lost)).rejects.toThrow('not_allowed_now')
  expect(await db.theme.count({ where: { name: { startsWith: lost } } })).toBe(0)
  const events = await db.event.findMany({ where: { subject: { startsWith: kept } } })
  expect(events.map(({ fileName }) => fileName)).toEqual(['themes.xlsx', 'themes.xlsx'])
  expect(new Set(events.map(({ operationId }) => operationId)).size).toBe(1)
})

test('forms are forgotten after a month, a few with each new one', async () => {
  const old = randomUUID()
  await db.submission.create({
    data: {
      key: old,
      actorId: actor.id,
      operation: 'theme.add',
      result: {},
      at: new Date('2026-01-01T10:00:00Z'),
    },
  })
  const recent = randomUUID()
  await addTheme(call(recent))
  await addTheme(call(randomUUID()))
  expect(await db.submission.count({ where: { key: old } })).toBe(0)
  expect(await db.submission.count({ where: { key: recent } })).toBe(1)
})

test('of two acts that wait for each other one begins again, and both are done once', async () => {
  const [first, second] = [await addTheme(call()), await addTheme(call())]
  const waiting = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  let begun = 0
  // Each holds what the other asks for next.
  const swap = (mine: number, [one, other]: readonly { id: string }[]) =>
    mutate(call(), 'theme.swap', async (tx) => {
      begun++
      const rename = (id = '', add: string) =>
        tx.$executeRaw`UPDATE theme SET name = name || ${add} WHERE id = ${id}::uuid`
      await rename(one?.id, ` ${mine}`)
      waiting[mine]?.resolve()
      await waiting[1 - mine]?.promise
      await rename(other?.id, ` ${mine}`)
      return null
    })
  await Promise.all([swap(0, [first, second]), swap(1, [second, first])])
  expect(begun).toBe(3)
  const themes = await db.theme.findMany({ where: { id: { in: [first.id, second.id] } } })
  for (const { name } of themes) expect(name).toMatch(/ (0 1|1 0)$/)
})
