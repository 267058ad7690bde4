import { beforeAll, expect, test } from 'vitest'
import type { Actor } from '#lib/actor.ts'
import { addDays } from '#lib/dates.ts'
import type { Params } from '#lib/params.ts'
import { db } from '#test/database.ts'
import { makeCommunique, makeItem, makeRequest } from '#test/item-rows.ts'
import { callAs, makeGroup, makePerson, TODAY } from '#test/people.ts'
import { readFilter } from './filter.ts'
import { addMonths } from './months.ts'
import { readItems } from './queries.ts'
import { getTimeline, NAMED } from './timeline.ts'

let actor: Actor
let many: { slug: string }

/** TODAY is 23 November 2026: the months shown are October 2026 to September 2027. */
beforeAll(async () => {
  actor = (await callAs(await makePerson())).actor
  const [sg15, sg2] = [await makeGroup('SG15'), await makeGroup('SG2')]
  const question = await makeGroup('Q6/15', { parent: 'SG15' })
  const themes = await Promise.all(
    ['a', 'b'].map((slug, position) => db.theme.create({ data: { slug, name: slug, position } })),
  )
  const themeIds = themes.map(({ id }) => id)
  const request = await makeRequest(await makeCommunique('CxO-2024'))
  const make = (title: string, dueOn: string | null, parts: Parameters<typeof makeItem>[1] = {}) =>
    makeItem(request, { title, dueOn, state: 'in_progress', ...parts })
  await make('late', '2026-10-01', { lead: sg15, themeIds })
  await make('of a question', '2026-10-31', { lead: question, themeIds: themeIds.slice(1) })
  await make('last day', '2027-09-30', { lead: sg2 })
  await make('unassigned', '2026-12-24')
  await make('long ago', '2026-09-30', { lead: sg2 })
  await make('done long ago', '2026-09-30', { lead: sg2, state: 'closed_implemented' })
  await make('next year', '2027-10-01', { lead: sg2 })
  await make('some day', null, { lead: sg2 })

  many = await makeCommunique('CxO-2025')
  const busy = await makeRequest(many as Awaited<ReturnType<typeof makeCommunique>>)
  for (let n = 0; n <= NAMED; n++) {
    await makeItem(busy, {
      dueOn: addDays(TODAY, (n % 3) - 1),
      state: 'in_progress',
      lead: n % 2 ? sg15 : question,
    })
  }
}, 60_000)

const read = async (params: Params) =>
  getTimeline(await readItems(actor, readFilter({ communique: 'cxo-2024', ...params }, 'timeline'), TODAY))

const named = async (params: Params) =>
  (await read(params)).rows.map(({ label, due }) => [
    label,
    due.map(({ month, items, late }) => [month, items.map(({ title }) => title), late]),
  ])

test('a row stands for each leading group with all its parts, and one for what nobody has', async () => {
  expect(await named({})).toEqual([
    ['SG2', [['2027-09', ['last day'], 0]]],
    ['SG15', [['2026-10', ['late', 'of a question'], 2]]],
    [null, [['2026-12', ['unassigned'], 0]]],
  ])
})

test('what nobody acts for is marked, and what is closed is not', async () => {
  await makePerson({ chairs: ['SG15'] })
  const { rows, undated } = await read({ state: 'any', month: '2026-09' })
  const items = [...rows.flatMap(({ due }) => due.flatMap((one) => one.items)), ...undated.items]
  expect(items.filter(({ vacant }) => vacant).map(({ title }) => title)).toEqual(['long ago', 'some day'])
})

test('an item of two themes stands in both rows', async () => {
  const rows = await named({ by: 'theme' })
  expect(rows.slice(0, 2)).toEqual([
    ['a', [['2026-10', ['late'], 1]]],
    ['b', [['2026-10', ['late', 'of a question'], 2]]],
  ])
  expect(rows.at(-1)?.[0]).toBeNull()
})

test('what lies before and after the year is counted, and what has no date stands apart', async () => {
  const timeline = await read({ state: 'any' })
  expect(timeline).toMatchObject({ earlier: 2, late: 1, later: 1, total: 8, named: true })
  expect(timeline.months.at(0)).toBe('2026-10')
  expect(timeline.months.at(-1)).toBe('2027-09')
  expect(timeline.undated).toMatchObject({ count: 1, items: [{ title: 'some day' }] })
  expect((await read({ due: 'overdue' })).undated.count).toBe(0)
})

test('another year is another page of it', async () => {
  const timeline = await read({ month: '2025-10', state: 'any' })
  expect(timeline).toMatchObject({ earlier: 0, late: 0, later: 5 })
  expect(timeline.rows.flatMap(({ due }) => due)).toMatchObject([{ month: '2026-09', count: 2, late: 1 }])
})

test('more than can be read are figures, which add up', async () => {
  const timeline = await read({ communique: 'cxo-2025' })
  expect(timeline.named).toBe(false)
  expect(timeline.rows).toMatchObject([
    { label: 'SG15', due: [{ month: '2026-11', count: NAMED + 1, late: 17, items: [] }] },
  ])
  const byTheme = await read({ communique: 'cxo-2025', by: 'theme' })
  expect(byTheme.rows).toMatchObject([{ label: null, due: [{ count: NAMED + 1 }] }])
  expect(byTheme.sums).toMatchObject([{ month: '2026-11', count: NAMED + 1 }])
})

test('months are counted over the year', () => {
  expect(['2026-11', '2026-12', '2026-01'].map((month) => addMonths(month, 1))).toEqual([
    '2026-12',
    '2027-01',
    '2026-02',
  ])
  expect(addMonths('2026-01', -13)).toBe('2024-12')
  expect(readFilter({ month: '2026-13', by: 'weather' }, 'timeline')).toMatchObject({
    month: null,
    by: 'group',
  })
})
