import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { db } from '#test/database.ts'
import { readAt } from './past.ts'

const id = randomUUID()
const at = (instant: string, name: string) =>
  db.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT set_config('app.now', ${instant}, true)`
    await tx.theme.upsert({ where: { id }, create: { id, slug: id, name }, update: { name } })
  })

test('inside readAt the same queries, by Prisma and by hand, see the register as it stood', async () => {
  await at('2025-01-10T00:00:00Z', 'First')
  await at('2025-03-10T00:00:00Z', 'Second')
  const read = async () => ({
    one: (await db.theme.findFirst({ where: { id }, select: { name: true } }))?.name,
    other: (await db.$queryRaw<{ name: string }[]>`SELECT name FROM theme WHERE id = ${id}::uuid`)[0]?.name,
  })
  expect(await readAt(new Date('2025-02-01T00:00:00Z'), read)).toEqual({ one: 'First', other: 'First' })
  expect(await readAt(new Date('2025-04-01T00:00:00Z'), read)).toEqual({ one: 'Second', other: 'Second' })
  expect(await readAt(new Date('2025-01-01T00:00:00Z'), read)).toEqual({})
  expect(await read()).toEqual({ one: 'Second', other: 'Second' })
})

test('two readers of different days do not see each other', async () => {
  const read = async () => {
    await db.$queryRaw`SELECT pg_sleep(0.02)::text`
    return (await db.theme.findFirst({ where: { id }, select: { name: true } }))?.name
  }
  const days = ['2025-02-01T00:00:00Z', '2025-04-01T00:00:00Z', '2025-02-02T00:00:00Z']
  expect(await Promise.all([...days.map((day) => readAt(new Date(day), read)), read()])).toEqual([
    'First',
    'Second',
    'First',
    'Second',
  ])
})

test('nothing can be written into the past', async () => {
  const write = () => db.$executeRaw`UPDATE public.theme SET name = 'Third' WHERE id = ${id}::uuid`
  await expect(readAt(new Date('2025-02-01T00:00:00Z'), write)).rejects.toThrow()
})

test('instants are kept as they are, whatever time zone the database is in', async () => {
  const at = new Date('2025-07-01T12:00:00Z')
  const [row] = await db.$queryRaw<
    { same: boolean }[]
  >`SELECT ${at}::timestamptz = '2025-07-01T12:00:00Z'::timestamptz AS same`
  expect(row?.same).toBe(true)
  const event = { operationId: randomUUID(), actorName: 'X', subjectType: 'theme' as const, subject: 'X' }
  await db.event.create({ data: { ...event, subjectId: id, action: 'theme.added', at } })
  const seen = (instant: string) =>
    readAt(new Date(instant), () => db.event.count({ where: { subjectId: id } }))
  expect(await seen('2025-07-01T11:59:59Z')).toBe(0)
  expect(await seen('2025-07-01T12:00:00Z')).toBe(1)
})
