import { expect, test } from 'vitest'
import { db } from '#test/database.ts'

test('each test file has a migrated database to itself', async () => {
  const [row] = await db.$queryRaw<{ name: string; applied: bigint }[]>`
    select current_database()::text as name, (select count(*) from _prisma_migrations) as applied`
  expect(row?.name).toMatch(/^test_/)
  expect(Number(row?.applied)).toBeGreaterThan(0)
})

test('the tests run in a time zone that nobody expects', () => {
  expect(new Date('2026-01-01T00:00:00Z').getHours()).toBe(5)
})
