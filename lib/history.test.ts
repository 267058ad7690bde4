// Row history and append-only tables, as the migrations promise them.
import { randomUUID } from 'node:crypto'
import { PrismaPg } from '@prisma/adapter-pg'
import { afterAll, expect, test } from 'vitest'
import { PrismaClient } from '#lib/generated/prisma/client.ts'
import { db } from '#test/database.ts'

const past = new PrismaClient({
  adapter: new PrismaPg({ connectionString: process.env.DATABASE_URL ?? '' }, { schema: 'past' }),
})
afterAll(() => past.$disconnect())

const asOf = <T>(
  instant: string,
  read: (tx: Parameters<Parameters<typeof past.$transaction>[0]>[0]) => Promise<T>,
) =>
  past.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT set_config('app.as_of', ${instant}, true)`
    return read(tx as never)
  })

const at = (
  instant: string,
  write: (tx: Parameters<Parameters<typeof db.$transaction>[0]>[0]) => Promise<unknown>,
) =>
  db.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT set_config('app.now', ${instant}, true)`
    await write(tx as never)
  })

test('a row reads as it stood at any instant, also with relations and enumerated values', async () => {
  const id = randomUUID()
  await at('2025-01-10T00:00:00Z', (tx) =>
    tx.person.create({
      data: { id, email: `${id}@example.org`, name: 'First', roles: { create: { role: 'staff' } } },
    }),
  )
  await at('2025-03-10T00:00:00Z', (tx) => tx.person.update({ where: { id }, data: { name: 'Second' } }))
  await at('2025-05-10T00:00:00Z', (tx) => tx.personRole.deleteMany({ where: { personId: id } }))
  const read = (instant: string) =>
    asOf(instant, (tx) =>
      tx.person.findFirst({ where: { id }, select: { name: true, roles: { where: { role: 'staff' } } } }),
    )
  expect(await read('2025-01-09T23:59:59Z')).toBeNull()
  expect(await read('2025-02-01T00:00:00Z')).toMatchObject({ name: 'First', roles: [{ role: 'staff' }] })
  expect(await read('2025-04-01T00:00:00Z')).toMatchObject({ name: 'Second', roles: [{ role: 'staff' }] })
  expect(await read('2025-06-01T00:00:00Z')).toMatchObject({ name: 'Second', roles: [] })
})

test('several changes in one transaction leave one version', async () => {
  const id = randomUUID()
  await at('2025-01-10T00:00:00Z', async (tx) => {
    await tx.theme.create({ data: { id, slug: id, name: `A ${id}` } })
    await tx.theme.update({ where: { id }, data: { name: `B ${id}` } })
  })
  const versions = await db.$queryRaw<
    { name: string }[]
  >`SELECT name FROM history.theme WHERE id = ${id}::uuid`
  expect(versions).toEqual([{ name: `B ${id}` }])
})

test('every table that the application changes has history with the same columns', async () => {
  const without = [
    'credential',
    'one_time_link',
    'feed_link',
    'sign_in_attempt',
    'sign_in_request',
    'mail',
    'act_to_tell',
    'notification',
    'notification_setting',
    'reminder_progress',
    'round_call',
    'answer_draft',
    'submission',
    'undoable_act',
    'setting',
    'search_word',
  ]
  const derived = [
    'item_search',
    'tally',
    'tally_change',
    'tally_touched',
    'item_counted',
    'request_counted',
    '_prisma_migrations',
    'communique_import',
    'proposal',
    'sheet_import',
    'sheet_line',
  ]
  const added = [
    'progress_update',
    'evidence',
    'verification',
    'event',
    'source_file',
    'round_baseline',
    'comment_wording',
  ]
  const rows = await db.$queryRaw<
    { name: string; columns: string[]; kept: string[] | null; shown: string[] | null }[]
  >`
    SELECT t.table_name::text AS name,
      (SELECT array_agg(column_name::text ORDER BY ordinal_position) FROM information_schema.columns c WHERE c.table_schema = 'public' AND c.table_name = t.table_name) AS columns,
      (SELECT array_agg(column_name::text ORDER BY ordinal_position) FROM information_schema.columns c WHERE c.table_schema = 'history' AND c.table_name = t.table_name) AS kept,
      (SELECT array_agg(column_name::text ORDER BY ordinal_position) FROM information_schema.columns c WHERE c.table_schema = 'past' AND c.table_name = t.table_name) AS shown
    FROM information_schema.tables t WHERE t.table_schema = 'public' AND t.table_type = 'BASE TABLE' LIMIT 200`
  expect(rows.length).toBeGreaterThan(30)
  for (const row of rows) {
    if ([...without, ...derived].includes(row.name)) continue
    expect(row.shown, row.name).toEqual(row.columns)
    if (!added.includes(row.name)) expect(row.kept, row.name).toEqual(['row_from', 'row_to', ...row.columns])
  }
})

test.each(['event', 'progress_update', 'evidence', 'verification'])(
  'rows of %s are neither changed nor removed',
  async (table) => {
    await expect(db.$executeRawUnsafe(`TRUNCATE ${table} CASCADE`)).rejects.toThrow(/append-only/)
  },
)

test('an event is neither changed nor removed, by nobody', async () => {
  const event = await db.event.create({
    data: {
      operationId: randomUUID(),
      actorName: 'X',
      subjectType: 'theme',
      subjectId: randomUUID(),
      subject: 'X',
      action: 'theme.added',
    },
  })
  await expect(db.event.update({ where: { id: event.id }, data: { actorName: 'Y' } })).rejects.toThrow(
    /append-only/,
  )
  await expect(db.event.delete({ where: { id: event.id } })).rejects.toThrow(/append-only/)
})
