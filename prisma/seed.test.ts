// The first register as a fresh start loads it.
import { expect, test } from 'vitest'
import { registerToday } from '#lib/settings/queries.ts'
import { db } from '#test/database.ts'
import { seedIfEmpty } from './seed.ts'

const seed = () =>
  seedIfEmpty({
    databaseUrl: process.env.DATABASE_URL ?? '',
    demoPassword: 'a password for the test',
    log: () => {},
  })

test('the first register is loaded once, and begun again when a loading was cut off', async () => {
  await db.setting.create({ data: { key: 'first_register', value: 'loading' } })
  await db.person.create({ data: { email: 'left.over@example.org', name: 'Left over' } })
  expect(await seed()).toBe(true)
  expect(await db.person.count({ where: { email: 'left.over@example.org' } })).toBe(0)
  expect(await seed()).toBe(false)
  expect(await db.request.groupBy({ by: ['kind'], _count: true, orderBy: { kind: 'asc' } })).toMatchObject([
    { kind: 'request', _count: 15 },
    { kind: 'endorsement', _count: 5 },
  ])
  expect(await db.actionItem.count()).toBe(17)
}, 90_000)

test('its state of play has something overdue, submitted, stale, on hold, without a group and implemented', async () => {
  const today = new Date(await registerToday(new Date()))
  const working = { in: ['not_started', 'in_preparation', 'in_progress'] as const }
  const count = (where: NonNullable<Parameters<typeof db.actionItem.count>[0]>['where']) =>
    db.actionItem.count({ where })
  expect(await count({ dueOn: { lt: today }, state: { in: [...working.in] } })).toBe(1)
  expect(await count({ state: 'submitted' })).toBe(1)
  expect(await count({ state: 'on_hold' })).toBe(1)
  expect(await count({ leadGroupId: null })).toBe(1)
  expect(await count({ state: 'closed_implemented' })).toBe(2)
  expect(await count({ leadState: 'proposed' })).toBe(2)
})

test('its history reads as it grew: nothing stands before it was done', async () => {
  const [row] = await db.$queryRaw<{ early: number; late: number }[]>`
    SELECT count(*) FILTER (WHERE row_from < '2025-01-01')::int AS early,
           count(*) FILTER (WHERE row_from > now())::int AS late FROM history.action_item`
  expect(row).toEqual({ early: 0, late: 0 })
  const updates = await db.progressUpdate.findMany({ select: { createdAt: true } })
  expect(updates.length).toBeGreaterThan(30)
  expect(updates.every(({ createdAt }) => createdAt < new Date())).toBe(true)
})

test('a round is closed and keeps its report, another is open and partly answered', async () => {
  const rounds = await db.round.findMany({
    orderBy: { openedAt: 'asc' },
    include: { items: true, baselines: { include: { file: true } } },
  })
  const states = rounds.map(({ items }) => items.map(({ state }) => state).sort())
  expect(rounds.map(({ closedAt }) => closedAt !== null)).toEqual([true, false])
  expect(states[0]).toEqual(['answered', 'answered', 'owed'])
  expect(states[1]?.filter((state) => state === 'answered').length).toBeGreaterThan(2)
  expect(states[1]?.filter((state) => state === 'owed').length).toBeGreaterThan(4)
  expect(rounds[0]?.baselines[0]?.file.size).toBeGreaterThan(5000)
})
