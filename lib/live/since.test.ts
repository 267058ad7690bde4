import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import type { Actor } from '#lib/actor.ts'
import type { Tx } from '#lib/db.ts'
import type { Visibility } from '#lib/generated/prisma/enums.ts'
import { db } from '#test/database.ts'
import { type MadeItem, makeItem } from '#test/items.ts'
import { callAs, makePerson, NOW } from '#test/people.ts'
import { isOld, readCursor, takeCursor } from './cursor.ts'
import { readView } from './message.ts'
import { changesSince } from './since.ts'

let viewer: Actor
let staff: Actor
let item: MadeItem

beforeAll(async () => {
  viewer = (await callAs(await makePerson())).actor
  staff = (await callAs(await makePerson({ roles: ['staff'] }))).actor
  item = await makeItem()
})

const write = (tx: Tx, action: string, visibility: Visibility = 'register') =>
  tx.event.create({
    data: {
      operationId: randomUUID(),
      at: NOW,
      actorName: 'Somebody',
      subjectType: 'item',
      subjectId: item.id,
      subject: item.reference,
      itemId: item.id,
      action,
      visibility,
    },
  })

const since = async (actor: Actor, cursor: string, references = [item.reference]) =>
  (await changesSince(actor, { references: new Set(references), cursor })).map(({ action }) => action)

test('what was committed before the page was read is not new, what came after is', async () => {
  await write(db, 'seen')
  const cursor = await takeCursor()
  await write(db, 'new')
  expect(await since(viewer, cursor)).toEqual(['new'])
  expect(await since(viewer, cursor, ['CxO-1999-01-1'])).toEqual([])
  expect(await since(viewer, await takeCursor())).toEqual([])
})

test('an act that was under way when the page was read is new once it is committed', async () => {
  const cursor = await db.$transaction(async (tx) => {
    await write(tx, 'slow')
    // As parts of larger acts are written.
    await tx.$executeRaw`SAVEPOINT part`
    await write(tx, 'slow part')
    await tx.$executeRaw`RELEASE SAVEPOINT part`
    await write(db, 'quick')
    const taken = await takeCursor()
    expect(await since(viewer, taken)).toEqual([])
    return taken
  })
  expect((await since(viewer, cursor)).toSorted()).toEqual(['slow', 'slow part'])
})

test('only what the person may read is told', async () => {
  const cursor = await takeCursor()
  await write(db, 'open')
  await write(db, 'hidden', 'internal')
  await write(db, 'for groups', 'group')
  expect(await since(viewer, cursor)).toEqual(['open'])
  expect((await since(staff, cursor)).toSorted()).toEqual(['for groups', 'hidden', 'open'])
})

test('a seed and a restore, which write the past, tell nothing; an act that waited for a baseline does', async () => {
  const cursor = await takeCursor()
  const at = (instant: Date, action: string) =>
    db.$transaction(async (tx) => {
      await tx.$executeRaw`SELECT set_config('app.now', ${instant.toISOString()}, true)`
      await write(tx, action)
    })
  await at(new Date('2025-01-01T00:00:00Z'), 'replayed')
  await at(new Date(), 'waited')
  expect(await since(viewer, cursor)).toEqual(['waited'])
})

test('changes are kept for a day, and the table does not grow', async () => {
  await db.$executeRaw`UPDATE live.recent SET at = now() - interval '25 hours'`
  const count = async () =>
    (await db.$queryRaw<{ n: number }[]>`SELECT count(*)::int AS n FROM live.recent`)[0]?.n
  const before = (await count()) ?? 0
  for (let n = 0; n < before; n++) await write(db, 'today')
  expect(await count()).toBeLessThanOrEqual(before)
  const [old] = await db.$queryRaw<{ n: number }[]>`
    SELECT count(*)::int AS n FROM live.recent WHERE at < now() - interval '1 day'`
  expect(old?.n).toBe(0)
})

test('a page that has been open for a day is told that it is old', async () => {
  const cursor = await takeCursor()
  expect(isOld(cursor, new Date())).toBe(false)
  expect(isOld(cursor, new Date(Date.now() + 24 * 3600_000))).toBe(true)
})

test('a cursor that Postgres would not read is not taken', async () => {
  const cursor = await takeCursor()
  expect(readCursor(cursor)).toBe(cursor)
  expect(readCursor('1795485600.748:752:749,751')).not.toBeNull()
  for (const wrong of [
    '',
    'x',
    '1795485600.',
    '1795485600.9:8:',
    '1795485600.5:9:7,6',
    '1795485600.5:9:9',
    '1795485600.0:9:',
  ])
    expect(readCursor(wrong), wrong).toBeNull()
  for (const wrong of ['1795485600.748:752:749,749', '1795485600.748:752:,', '1795485600.748:752:750,'])
    expect(readCursor(wrong), wrong).toBeNull()
  expect(readCursor(null)).toBeNull()
})

test('a view names the items that the page shows, 300 at most', () => {
  const view = (items: string, since = '1795485600.748:752:') =>
    readView(new URLSearchParams({ items, since }))
  expect(view('CxO-2024-07-1,CxO-2024-08-1')?.references).toEqual(new Set(['CxO-2024-07-1', 'CxO-2024-08-1']))
  expect(view('')).toBeNull()
  expect(view('CxO-2024-07-1,')).toBeNull()
  expect(view("x' or true")).toBeNull()
  expect(view('CxO-2024-07-1', '1')).toBeNull()
  expect(view(Array.from({ length: 301 }, (_, n) => `A-${n}`).join())).toBeNull()
})
