// What people do in the register reaches the inboxes of those concerned, once, and nobody else's.
import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { decideAsk } from '#lib/asks/decide.ts'
import { makeAsk } from '#lib/asks/make.ts'
import { decideAskSchema, makeAskSchema } from '#lib/asks/schema.ts'
import { writeCommentSchema } from '#lib/comments/schema.ts'
import { writeComment } from '#lib/comments/write.ts'
import { assignGroup } from '#lib/items/assign.ts'
import { logProgress } from '#lib/items/progress.ts'
import { logProgressSchema } from '#lib/items/schema.ts'
import type { Call } from '#lib/mutation.ts'
import { db } from '#test/database.ts'
import { type MadeItem, makeItem, makeRequest } from '#test/items.ts'
import { callAs, makeGroup, makePerson, NOW } from '#test/people.ts'
import { getInbox } from './inbox.ts'
import { tellActs } from './tell.ts'

const sg15 = await makeGroup('SG15')
const sg11 = await makeGroup('SG11')
const staff = await makePerson({ name: 'Staff, TSB', roles: ['staff'] })
const chair15 = await makePerson({ name: 'Chair, SG15', chairs: ['SG15'] })
const chair11 = await makePerson({ name: 'Chair, SG11', chairs: ['SG11'] })
const watcher = await makePerson({ name: 'Watcher' })
await makePerson({ name: 'Administrator', roles: ['admin'] })
const gone = await makePerson({ name: 'Somebody who left', chairs: ['SG15'] })
await db.person.update({ where: { id: gone.id }, data: { deactivatedAt: NOW } })

const told = async (item: { id: string }) =>
  Object.fromEntries(
    (
      await db.notification.findMany({
        where: { itemId: item.id },
        select: { kind: true, reason: true, person: { select: { name: true } } },
      })
    ).map(({ person, kind, reason }) => [person.name, `${kind}, ${reason}`]),
  )

const progress = (item: MadeItem, call: Call, visibility: string) =>
  logProgress(
    call,
    logProgressSchema.parse({
      ...{
        reference: item.reference,
        version: item.version,
        text: 'A draft is out.',
        visibility,
        group: 'SG15',
      },
    }),
  )

test('an assignment reaches the officers of the group, and neither who proposed it nor who has left', async () => {
  const item = await makeItem()
  await assignGroup(await callAs(staff), {
    ...{ reference: item.reference, version: item.version, group: 'SG15', role: 'responsible' },
  })
  await tellActs(NOW)
  expect(await told(item)).toEqual({ 'Chair, SG15': 'assignment, officer' })
  const one = await db.notification.findFirstOrThrow({ where: { itemId: item.id } })
  expect(one).toMatchObject({ function: 'chair', groupId: sg15.id, readAt: null, mailSettledAt: null })
})

test('progress that only the groups may read is told to nobody else, who watches or not', async () => {
  const open = await makeItem({ lead: sg15.id, collaborators: [sg11.id], state: 'in_progress' })
  const closed = await makeItem({ lead: sg15.id, collaborators: [sg11.id], state: 'in_progress' })
  for (const { id } of [open, closed])
    await db.watch.create({ data: { personId: watcher.id, itemId: id }, select: { id: true } })
  await progress(open, await callAs(chair15), 'register')
  await progress(closed, await callAs(chair15), 'group')
  await tellActs(NOW)
  expect(await told(open)).toEqual({ 'Chair, SG11': 'progress, officer', Watcher: 'progress, watcher' })
  expect(await told(closed)).toEqual({ 'Chair, SG11': 'progress, officer' })
})

test('a comment tells whom it mentions of that, by name and by group, and the others of the comment', async () => {
  const item = await makeItem({ lead: sg15.id, state: 'in_progress' })
  await writeComment(
    await callAs(staff),
    writeCommentSchema.parse({ reference: item.reference, text: 'Please look, @SG11 and @Watcher.' }),
  )
  await tellActs(NOW)
  expect(await told(item)).toEqual({
    'Chair, SG15': 'comment, officer',
    'Chair, SG11': 'mention, mentioned',
    Watcher: 'mention, mentioned',
  })
  const { actor } = await callAs(watcher)
  const { things } = await getInbox(actor, { unread: true, after: null })
  expect(things[0]?.[0]?.quote).toBe('Please look, @SG11 and @Watcher.')
})

test('who asked is told what became of it, and who decides that it waits', async () => {
  const item = await makeItem({ lead: sg15.id, state: 'in_progress' })
  const version = () => db.actionItem.findUniqueOrThrow({ where: { id: item.id } }).then((row) => row.version)
  const { reference } = item
  await makeAsk(
    await callAs(chair15),
    makeAskSchema.parse({
      reference,
      version: await version(),
      kind: 'due_date',
      wantedOn: '2027-06-30',
      reason: 'Late.',
    }),
  )
  await tellActs(NOW)
  expect(await told(item)).toEqual({ 'Staff, TSB': 'to_decide, staff' })
  const ask = await db.ask.findFirstOrThrow({ where: { itemId: item.id } })
  await decideAsk(
    await callAs(staff),
    decideAskSchema.parse({
      reference,
      version: await version(),
      askId: ask.id,
      decision: 'refuse',
      word: 'It is needed.',
    }),
  )
  await tellActs(NOW)
  expect(await told(item)).toMatchObject({ 'Chair, SG15': 'decision, asked' })
})

test('three workers at once tell everything once', async () => {
  const items = await Promise.all(Array.from({ length: 6 }, () => makeItem()))
  const call = await callAs(staff)
  for (const { reference, version } of items)
    await assignGroup(call, { reference, version, group: 'SG11', role: 'responsible' })
  const counts = await Promise.all([tellActs(NOW), tellActs(NOW), tellActs(NOW)])
  expect(counts.reduce((sum, count) => sum + count)).toBe(6)
  const rows = await db.notification.findMany({ where: { itemId: { in: items.map(({ id }) => id) } } })
  expect(rows.map(({ personId }) => personId)).toEqual(Array(6).fill(chair11.id))
  expect(await db.actToTell.count()).toBe(0)
})

test('an act that cannot be told keeps waiting and holds up nobody', async () => {
  const [bad, good] = [await makeItem(), await makeItem()]
  const call = await callAs(staff)
  for (const { reference, version } of [bad, good])
    await assignGroup(call, { reference, version, group: 'SG11', role: 'responsible' })
  await db.$executeRawUnsafe(
    `ALTER TABLE notification ADD CONSTRAINT refuse CHECK (item_id IS DISTINCT FROM '${bad.id}') NOT VALID`,
  )
  await expect(tellActs(NOW)).rejects.toThrow('Some acts could not be told')
  expect(await told(good)).toEqual({ 'Chair, SG11': 'assignment, officer' })
  await db.$executeRawUnsafe('ALTER TABLE notification DROP CONSTRAINT refuse')
  await tellActs(NOW)
  expect(await told(bad)).toEqual({ 'Chair, SG11': 'assignment, officer' })
})

/** An act on 200 items at once, as staff do in the action plan. */
async function bigAct(): Promise<string[]> {
  const [operationId, request] = [randomUUID(), await makeRequest()]
  const items = await Promise.all(
    Array.from({ length: 200 }, () => makeItem({ request, lead: sg15.id, state: 'in_progress' })),
  )
  await db.event.createMany({
    data: items.map(({ id, reference }) => ({
      ...{ operationId, at: new Date(), actorId: staff.id, actorName: 'Staff, TSB', itemId: id },
      ...{ subjectType: 'action_item', subjectId: id, subject: reference, action: 'item.resumed' },
    })),
  })
  return items.map(({ id }) => id)
}

test('an act on 200 items that is killed in the middle is told whole by the next run, each item once', async () => {
  const ids = await bigAct()
  await db.$executeRawUnsafe(
    `ALTER TABLE notification ADD CONSTRAINT killed CHECK (item_id IS DISTINCT FROM '${ids[120]}') NOT VALID`,
  )
  await expect(tellActs(NOW)).rejects.toThrow('Some acts could not be told')
  const where = { itemId: { in: ids } }
  const before = await db.notification.findMany({ where, orderBy: { id: 'asc' }, select: { id: true } })
  expect(before.length).toBeGreaterThanOrEqual(100)
  expect(before.length).toBeLessThan(200)
  await db.$executeRawUnsafe('ALTER TABLE notification DROP CONSTRAINT killed')
  const counts = await Promise.all([tellActs(NOW), tellActs(NOW)])
  expect(counts.toSorted()).toEqual([0, 1])
  const after = await db.notification.findMany({ where, orderBy: { id: 'asc' } })
  expect(after.slice(0, before.length).map(({ id }) => ({ id }))).toEqual(before)
  expect(new Set(after.map(({ itemId }) => itemId))).toEqual(new Set(ids))
  expect(after.map(({ personId }) => personId)).toEqual(Array(200).fill(chair15.id))
  expect(await db.actToTell.count()).toBe(0)
}, 90_000)

test('the past that a seed writes is not news', async () => {
  const item = await makeItem()
  const call = { ...(await callAs(staff, new Date('2025-03-03T09:00:00Z'))), replay: true }
  await assignGroup(call, {
    ...{ reference: item.reference, version: item.version, group: 'SG15', role: 'responsible' },
  })
  await tellActs(NOW)
  expect(await told(item)).toEqual({})
})
