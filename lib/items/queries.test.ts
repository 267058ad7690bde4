// What people read of an item: its page, its progress and its history, each within their rights and page by page.
import { beforeAll, expect, test } from 'vitest'
import { listChanges } from '#lib/changes.ts'
import type { Call } from '#lib/mutation.ts'
import { db } from '#test/database.ts'
import { makeItem } from '#test/items.ts'
import { callAs, makeGroup, makePerson, TODAY } from '#test/people.ts'
import { correctUpdate } from './correct.ts'
import { setDueDate } from './edit.ts'
import { logProgress } from './progress.ts'
import { getAssignment, getDeliverable, getItem, getItemFacts } from './queries.ts'
import { getLatestUpdate, getUpdate, listEvidence, listProgress, PAGE_SIZE } from './timeline.ts'

let staff: Call
let chair: Call
let viewer: Call
let lead: string

beforeAll(async () => {
  lead = (await makeGroup('SG15')).id
  staff = await callAs(await makePerson({ name: 'Staff, TSB', roles: ['staff'] }))
  chair = await callAs(await makePerson({ name: 'Chair, SG15', chairs: ['SG15'] }))
  viewer = await callAs(await makePerson({ name: 'Viewer' }))
})

const said = { health: null, healthCause: '', group: '', noChange: false, next: null } as const
const log = (
  reference: string,
  version: number,
  text: string,
  visibility: 'register' | 'group' | 'internal',
) =>
  logProgress(
    { ...staff, now: new Date(staff.now.getTime() + version * 1000) },
    { ...said, reference, version, text, visibility, evidence: [`SG15-TD${version}`], shows: [''] },
  )
const textsFor = async (call: Call, itemId: string) =>
  (await listProgress(call.actor, itemId, undefined)).entries.flatMap((entry) =>
    entry.kind === 'update' ? [entry.update.text] : [],
  )

test('progress, evidence, latest update and history hold back what is not for the reader', async () => {
  const item = await makeItem({ state: 'in_progress', lead })
  await log(item.reference, 1, 'For all.', 'register')
  await log(item.reference, 2, 'For the groups.', 'group')
  await log(item.reference, 3, 'For the house.', 'internal')
  expect(await textsFor(staff, item.id)).toEqual(['For the house.', 'For the groups.', 'For all.'])
  expect(await textsFor(chair, item.id)).toEqual(['For the groups.', 'For all.'])
  expect(await textsFor(viewer, item.id)).toEqual(['For all.'])
  expect(await listEvidence(viewer.actor, item.id)).toMatchObject([{ documentNumber: 'SG15-TD1' }])
  expect((await getLatestUpdate(chair.actor, item.id))?.text).toBe('For the groups.')
  const internal = await db.progressUpdate.findFirstOrThrow({
    where: { text: 'For the house.', itemId: item.id },
  })
  expect(await getUpdate(chair.actor, item.id, internal.id)).toBe(null)
  for (const [call, count] of [
    [staff, 3],
    [chair, 2],
    [viewer, 1],
  ] as const) {
    const { events } = await listChanges(call.actor, { itemId: item.id }, undefined)
    expect(events.filter(({ action }) => action === 'progress.logged')).toHaveLength(count)
    expect((await getItem(call.actor, item.reference, TODAY))?.changes).toBe(events.length)
  }
})

test('a correction stands in its place with the earlier wording, and once more with both', async () => {
  const item = await makeItem({ state: 'in_progress', lead })
  await log(item.reference, 1, 'Frist.', 'register')
  const correct = async (version: number, text: string) => {
    const standing = await getLatestUpdate(staff.actor, item.id)
    const now = new Date(staff.now.getTime() + version * 1000)
    const input = { reference: item.reference, version, updateId: standing?.id ?? '', text }
    await correctUpdate({ ...staff, now }, { ...input, health: null, healthCause: '' })
  }
  await correct(2, 'Firts.')
  await correct(3, 'First.')
  const { entries } = await listProgress(viewer.actor, item.id, undefined)
  const updates = entries.flatMap((entry) => (entry.kind === 'update' ? [entry.update] : []))
  expect(updates.map(({ text, earlier }) => [text, ...earlier.map((before) => before.text)])).toEqual([
    ['First.', 'Firts.', 'Frist.'],
  ])
})

test('older progress follows page by page, each update and each move once', async () => {
  const item = await makeItem({ state: 'in_progress', lead })
  const count = PAGE_SIZE * 2 + 5
  for (let version = 1; version <= count; version++)
    await log(item.reference, version, `No. ${version}`, 'register')
  await setDueDate(
    { ...staff, now: new Date(staff.now.getTime() + 3500) },
    { reference: item.reference, version: count + 1, dueOn: '2027-06-30', reason: '' },
  )
  const seen: string[] = []
  let before: string | undefined
  do {
    const page = await listProgress(viewer.actor, item.id, before)
    expect(page.isFirst).toBe(before === undefined)
    seen.push(
      ...page.entries.map((entry) => (entry.kind === 'update' ? entry.update.text : entry.move.action)),
    )
    before = page.older ?? undefined
  } while (before)
  expect(seen.filter((text) => text.startsWith('No.'))).toHaveLength(count)
  expect(new Set(seen).size).toBe(seen.length)
  expect(seen.slice(-4)).toEqual(['item.due_date_set', 'No. 3', 'No. 2', 'No. 1'])
})

test('a page that no longer is, or is nonsense, begins at the newest', async () => {
  const item = await makeItem({ state: 'in_progress', lead })
  await log(item.reference, 1, 'Here.', 'register')
  for (const before of ['nonsense', '0199f3a0-0000-7000-8000-000000000000']) {
    expect((await listProgress(viewer.actor, item.id, before)).isFirst).toBe(true)
    expect((await listChanges(viewer.actor, { itemId: item.id }, before)).isFirst).toBe(true)
  }
})

test('the due date says how often it moved since it was first given', async () => {
  const item = await makeItem({ state: 'in_progress', lead })
  const days = ['2026-06-30', '2026-10-15', '2027-01-31']
  for (const [index, dueOn] of days.entries())
    await setDueDate(
      { ...staff, now: new Date(staff.now.getTime() + index * 1000) },
      { reference: item.reference, version: index + 1, dueOn, reason: '' },
    )
  const read = await getItem(viewer.actor, item.reference, TODAY)
  expect(read?.dueMoves).toEqual({ count: 2, first: '2026-06-30' })
})

test('what is not there is null, in whatever form it is asked for', async () => {
  const item = await makeItem()
  expect(await getItemFacts(viewer.actor, 'CxO-1900-01-1')).toBe(null)
  expect(await getItem(viewer.actor, 'nonsense', TODAY)).toBe(null)
  expect(await getAssignment(viewer.actor, item.id, 'nonsense')).toBe(null)
  expect(await getDeliverable(viewer.actor, item.id, '0199f3a0-0000-7000-8000-000000000000')).toBe(null)
  expect(await getUpdate(viewer.actor, item.id, 'nonsense')).toBe(null)
})
