// Search in the register as it stood.
import { beforeAll, expect, test } from 'vitest'
import type { Actor } from '#lib/actor.ts'
import { endOfDay } from '#lib/as-of.ts'
import type { Day } from '#lib/dates.ts'
import { createItem } from '#lib/items/create.ts'
import { editItem } from '#lib/items/edit.ts'
import { logProgress } from '#lib/items/progress.ts'
import type { Call } from '#lib/mutation.ts'
import { readAt } from '#lib/past.ts'
import { db } from '#test/database.ts'
import { makeCommunique, makeRequest } from '#test/item-rows.ts'
import { callAs, makePerson } from '#test/people.ts'
import { readFilter } from './filter.ts'
import { listItems, readItems } from './queries.ts'

const said = {
  healthCause: '',
  group: '',
  evidence: [],
  shows: [],
  noChange: false,
  next: null,
  health: null,
}
let actor: Actor
let reference: string

beforeAll(async () => {
  const person = await makePerson({ roles: ['staff'] })
  actor = (await callAs(person)).actor
  const on = async (day: Day): Promise<Call> => ({
    ...(await callAs(person, new Date(`${day}T12:00:00Z`))),
    replay: true,
  })
  const request = await makeRequest(await makeCommunique('CxO-2024'))
  await db.$executeRaw`UPDATE history.request SET row_from = '2025-01-01'`
  const item = {
    title: 'Lighthouse lamps',
    summary: '',
    themes: [],
    lead: '',
    collaborators: [],
    dueOn: null,
  }
  reference = (await createItem(await on('2025-02-01'), { ...item, requests: [request.reference] })).reference
  const log = async (day: Day, text: string, visibility: 'register' | 'group' | 'internal') =>
    logProgress(await on(day), { ...said, reference, version: await version(), text, visibility })
  await log('2025-03-01', 'Ground quantum lenses', 'register')
  await log('2025-04-01', 'The budget is a smokescreen', 'internal')
  const edited = { reference, version: await version(), summary: '', themes: [] }
  await editItem(await on('2025-05-01'), { ...edited, title: 'Lanterns on every pier' })
})

const version = async () => (await db.actionItem.findUniqueOrThrow({ where: { reference } })).version

const search = async (q: string, today: Day) => {
  const page = await listItems(await readItems(actor, readFilter({ q }), today))
  return page.rows.map(({ title }) => title)
}
const on = (day: Day, q: string) => readAt(endOfDay(day, 'Europe/Zurich'), () => search(q, day))

test('a word is found from the day on which it was written', async () => {
  expect(await on('2025-01-31', 'lighthouse')).toEqual([])
  expect(await on('2025-02-01', 'lighthouse')).toEqual(['Lighthouse lamps'])
  expect(await on('2025-02-28', 'lenses')).toEqual([])
  expect(await on('2025-03-01', 'lenses')).toEqual(['Lighthouse lamps'])
  expect(await on('2025-03-31', 'smokescreen')).toEqual([])
  expect(await on('2025-04-01', 'smokescreen')).toEqual(['Lighthouse lamps'])
})

test('a word that is gone today is found on the days on which it stood', async () => {
  expect(await search('lighthouse', '2026-11-23')).toEqual([])
  expect(await on('2025-04-30', 'lighthouse')).toEqual(['Lighthouse lamps'])
  expect(await on('2025-05-01', 'lighthouse')).toEqual([])
})

test('words that came later do not complete or correct what is typed', async () => {
  expect(await search('lantrens', '2026-11-23')).toEqual(['Lanterns on every pier'])
  expect(await on('2025-04-30', 'lantrens')).toEqual([])
  expect(await on('2025-04-30', 'lighthuose')).toEqual(['Lighthouse lamps'])
  expect(await on('2025-02-28', 'quantu')).toEqual([])
  expect(await on('2025-03-01', 'quantu')).toEqual(['Lighthouse lamps'])
})

test('one connection searches the present and the past in turn', async () => {
  const asked = (path: string) =>
    db.$transaction(async (tx) => {
      await tx.$executeRaw`SELECT set_config('app.as_of', '2025-04-30T12:00:00Z', true), set_config('search_path', ${path}, true)`
      const [row] = await tx.$queryRaw<{ query: string }[]>`SELECT register_query('lantrens')::text AS query`
      return row?.query
    })
  for (let turn = 0; turn < 3; turn++) {
    expect(await asked('public')).toContain('lantern')
    expect(await asked('as_of, public')).not.toContain('lantern')
  }
})

test('what changes nothing in the words leaves no version of them', async () => {
  const versions = () =>
    db.$queryRaw<{ document: string; breadth: number }[]>`
      SELECT document::text, breadth, row_from::text, row_to::text, visibility::text FROM history.item_search
       WHERE item_id = (SELECT id FROM action_item WHERE reference = ${reference}) ORDER BY visibility, row_from`
  const before = await versions()
  // Made; lenses; narrower than the internal one; lanterns. And the internal one twice.
  expect(before).toHaveLength(6)
  await db.$executeRaw`UPDATE action_item SET title = title, silent_since = silent_since WHERE reference = ${reference}`
  expect(await versions()).toEqual(before)
  await db.$executeRaw`SELECT history.remember_documents(id)::text FROM action_item`
  expect(await versions()).toEqual(before)
})
