import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { setDueDate } from '#lib/items/edit.ts'
import { logProgress } from '#lib/items/progress.ts'
import { logProgressSchema } from '#lib/items/schema.ts'
import { db } from '#test/database.ts'
import { type MadeItem, makeItem } from '#test/items.ts'
import { callAs, makeGroup, makePerson } from '#test/people.ts'
import { takeCursor } from './cursor.ts'
import { createHub, type Hub, type Reader } from './hub.ts'
import type { Change } from './notes.ts'
import { announceEnd, sessionName } from './sessions.ts'

interface Listening {
  reader: Reader
  cursor: string
  heard: Change[]
  ended: string[]
  leave: (() => void) | null
}

const person = {} as Record<'staff' | 'chair' | 'other' | 'viewer' | 'leaver', { id: string }>
const hubs: Hub[] = []
let item: MadeItem
let other: MadeItem

const openHub = () => {
  const hub = createHub(process.env.DATABASE_URL ?? '')
  hubs.push(hub)
  return hub
}

async function listen(
  hub: Hub,
  who: { id: string },
  items = [item],
  session = 'session',
  from?: string,
): Promise<Listening> {
  const { actor } = await callAs(who)
  const reader = { actor, epoch: 1, session: sessionName(session) }
  const cursor = from ?? (await takeCursor())
  const its: Listening = { reader, cursor, heard: [], ended: [], leave: null }
  its.leave = hub.add({
    reader,
    view: { references: new Set(items.map(({ reference }) => reference)), cursor },
    // Caught up and heard at once it comes twice; like a page, a reader knows it by its id.
    tell: (change) => its.heard.every(({ id }) => id !== change.id) && its.heard.push(change),
    end: (why) => its.ended.push(why),
  })
  return its
}

let day = 1
async function changeDueDate(of = item) {
  const { version } = await db.actionItem.findUniqueOrThrow({ where: { id: of.id } })
  const dueOn = `2031-01-${String(day++).padStart(2, '0')}`
  await setDueDate(await callAs(person.staff), { reference: of.reference, version, dueOn, reason: '' })
}

async function log(visibility: 'register' | 'group' | 'internal') {
  const { version } = await db.actionItem.findUniqueOrThrow({ where: { id: item.id } })
  const form = { reference: item.reference, version: String(version), text: 'Ropes came.', visibility }
  await logProgress(await callAs(person.staff), logProgressSchema.parse(form))
}

const actions = ({ heard }: Listening) => heard.map(({ action }) => action)
const soon = (check: () => void) => vi.waitFor(check, { timeout: 10_000, interval: 10 })

beforeAll(async () => {
  const group = await makeGroup('SG15')
  await makeGroup('SG11')
  await makePerson({ roles: ['admin'] })
  person.staff = await makePerson({ name: 'Staff', roles: ['staff'] })
  person.chair = await makePerson({ chairs: ['SG15'] })
  person.other = await makePerson({ chairs: ['SG11'] })
  person.viewer = await makePerson()
  person.leaver = await makePerson()
  item = await makeItem({ state: 'in_progress', lead: group.id })
  other = await makeItem({ state: 'in_progress', lead: group.id })
})
beforeEach(async () => {
  await Promise.all(hubs.splice(0).map((hub) => hub.close()))
})
afterAll(async () => {
  await Promise.all(hubs.map((hub) => hub.close()))
})

test('readers of two instances hear who changed the item that they look at, and what', async () => {
  const readers = [await listen(openHub(), person.viewer), await listen(openHub(), person.viewer)]
  const elsewhere = await listen(openHub(), person.viewer, [other])
  await changeDueDate()
  await soon(() => {
    for (const reader of readers) expect(actions(reader)).toEqual(['item.due_date_set'])
  })
  expect(readers[0]?.heard[0]).toMatchObject({ reference: item.reference, actorName: 'Staff' })
  expect(readers[0]?.heard[0]?.at).toBeInstanceOf(Date)
  expect(elsewhere.heard).toEqual([])
})

test('what is for the groups, or internal, is told to nobody else: not even that something happened', async () => {
  const hub = openHub()
  const readers = {
    viewer: await listen(hub, person.viewer),
    other: await listen(hub, person.other),
    chair: await listen(hub, person.chair),
    staff: await listen(hub, person.staff),
  }
  await log('group')
  await log('internal')
  await changeDueDate()
  const heard = (...before: string[]) => [...before, 'item.due_date_set'].toSorted()
  await soon(() => {
    expect(actions(readers.staff).toSorted()).toEqual(heard('progress.logged', 'progress.logged'))
    expect(actions(readers.chair).toSorted()).toEqual(heard('progress.logged'))
    expect(actions(readers.viewer)).toEqual(heard())
    expect(actions(readers.other)).toEqual(heard())
  })
})

test('an instance that loses its connection listens again, and whoever comes back hears what happened meanwhile', async () => {
  const hub = openHub()
  const before = await listen(hub, person.viewer)
  await changeDueDate()
  await soon(() => expect(before.heard).toHaveLength(1))
  await db.$queryRaw`SELECT pg_terminate_backend(pid)::text FROM pg_stat_activity
    WHERE application_name = 'live' AND datname = current_database()`
  await changeDueDate()
  await soon(() => expect(before.ended).toEqual(['again']))
  // As a browser does it: with the view of the page that it shows.
  const after = await listen(hub, person.viewer, [item], 'session', before.cursor)
  await soon(() => expect(after.heard).toHaveLength(2))
  await changeDueDate()
  await soon(() => expect(after.heard).toHaveLength(3))
  expect(before.heard.length).toBeLessThan(3)
})

test('who looks before the instance has its connection hears what came before that', async () => {
  const cursor = await takeCursor()
  await changeDueDate()
  const { actor } = await callAs(person.viewer)
  const heard: Change[] = []
  openHub().add({
    reader: { actor, epoch: 1, session: '' },
    view: { references: new Set([item.reference]), cursor },
    tell: (change) => heard.push(change),
    end: () => {},
  })
  await soon(() => expect(heard).toHaveLength(1))
})

test('whom the database could not be asked for comes anew, and hears then what happened', async () => {
  const hub = openHub()
  const readers = [await listen(hub, person.staff), await listen(hub, person.chair)]
  const viewer = await listen(hub, person.viewer)
  await log('group')
  await soon(() => expect(readers.map(({ heard }) => heard.length)).toEqual([1, 1]))
  const note = { id: readers[0]?.heard[0]?.id, reference: item.reference, visibility: 'group' }
  const complaints = vi.spyOn(console, 'error').mockImplementation(() => {})
  await db.$executeRaw`ALTER TABLE event RENAME TO event_out_of_reach`
  try {
    await db.$queryRaw`SELECT pg_notify('register_changes', ${JSON.stringify(note)})::text`
    await soon(() => expect(readers.map(({ ended }) => ended)).toEqual([['again'], ['again']]))
    const late = await listen(hub, person.staff, [item], 'session', readers[0]?.cursor)
    await soon(() => expect(late.ended).toEqual(['again']))
  } finally {
    await db.$executeRaw`ALTER TABLE event_out_of_reach RENAME TO event`
  }
  expect(complaints).toHaveBeenCalled()
  complaints.mockRestore()
  // Who may read none of it learns nothing from it either.
  expect(viewer).toMatchObject({ heard: [], ended: [] })
  const after = await listen(hub, person.staff, [item], 'session', readers[0]?.cursor)
  await soon(() => expect(actions(after)).toEqual(['progress.logged']))
})

test('a deactivated person, and a session that ended, hear no more', async () => {
  const [here, there] = [openHub(), openHub()]
  const leaver = await listen(here, person.leaver)
  const [stays, goes] = [
    await listen(there, person.viewer, [item], 'stays'),
    await listen(there, person.viewer, [item], 'goes'),
  ]
  // Both listen by now.
  await changeDueDate()
  await soon(() => expect([leaver, stays, goes].map(({ heard }) => heard.length)).toEqual([1, 1, 1]))
  await db.person.update({ where: { id: person.leaver.id }, data: { deactivatedAt: new Date() } })
  await soon(() => expect(leaver.ended).toEqual(['over']))
  await announceEnd('goes')
  await soon(() => expect(goes.ended).toEqual(['over']))
  await changeDueDate()
  await soon(() => expect(stays.heard).toHaveLength(2))
  expect(leaver.heard).toHaveLength(1)
  expect(goes.heard).toHaveLength(1)
  expect(stays.ended).toEqual([])
})

test('who becomes staff hears at once what staff may read, and no longer when that ends', async () => {
  const hub = openHub()
  const promoted = await makePerson()
  const reader = await listen(hub, promoted)
  const staff = await listen(hub, person.staff)
  const role = await db.personRole.create({ data: { personId: promoted.id, role: 'manager' } })
  await soon(() => expect(reader.reader.actor.roles).toEqual(['manager']))
  await log('internal')
  await soon(() => expect(reader.heard).toHaveLength(1))
  await db.personRole.delete({ where: { id: role.id } })
  await soon(() => expect(reader.reader.actor.roles).toEqual([]))
  await log('internal')
  await soon(() => expect(staff.heard).toHaveLength(2))
  expect(reader.heard).toHaveLength(1)
})

test('one person has room for twelve windows, and those who left leave nothing behind', async () => {
  const hub = openHub()
  const windows = []
  for (let n = 0; n < 12; n++) windows.push(await listen(hub, person.viewer))
  expect((await listen(hub, person.viewer)).leave).toBeNull()
  expect((await listen(hub, person.staff)).leave).not.toBeNull()
  windows[0]?.leave?.()
  windows[0]?.leave?.()
  expect(hub.size).toBe(12)
  expect((await listen(hub, person.viewer)).leave).not.toBeNull()
})

test('a hub that closes ends all who listen, lets nobody in, and leaves no connection', async () => {
  const hub = openHub()
  const reader = await listen(hub, person.viewer)
  await changeDueDate()
  await soon(() => expect(reader.heard).toHaveLength(1))
  await hub.close()
  expect(reader.ended).toEqual(['again'])
  expect((await listen(hub, person.viewer)).leave).toBeNull()
  await soon(async () => {
    const [row] = await db.$queryRaw<{ left: number }[]>`SELECT count(*)::int AS left FROM pg_stat_activity
      WHERE application_name = 'live' AND datname = current_database()`
    expect(row?.left).toBe(0)
  })
})

test('what a stranger announces is not believed', async () => {
  const hub = openHub()
  const reader = await listen(hub, person.viewer)
  const complaints = vi.spyOn(console, 'error')
  for (const payload of [
    '',
    '{',
    '{}',
    `{"id":"${randomUUID()}","reference":"${item.reference}","visibility":"all"}`,
  ])
    await db.$queryRaw`SELECT pg_notify('register_changes', ${payload})::text, pg_notify('register_readers', ${payload})::text`
  await changeDueDate()
  await soon(() => expect(actions(reader)).toEqual(['item.due_date_set']))
  expect(complaints).not.toHaveBeenCalled()
})
