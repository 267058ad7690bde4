import { beforeAll, expect, test } from 'vitest'
import type { Actor } from '#lib/actor.ts'
import { addDays } from '#lib/dates.ts'
import type { Params } from '#lib/params.ts'
import { makeCommunique, makeItem, makeRequest } from '#test/item-rows.ts'
import { callAs, makeGroup, makePerson, TODAY } from '#test/people.ts'
import '#test/database.ts'
import { COLUMN_CARDS, columnFilter, listBoard } from './board.ts'
import { itemsHref, readFilter } from './filter.ts'
import { listItems, readItems } from './queries.ts'

let actor: Actor

beforeAll(async () => {
  actor = (await callAs(await makePerson())).actor
  const lead = await makeGroup('SG15')
  const request = await makeRequest(await makeCommunique('CxO-2024'))
  const make = (state: 'in_progress' | 'submitted' | 'superseded', n: number) =>
    makeItem(request, {
      title: `${state} ${n}`,
      state,
      lead,
      dueOn: n === 0 ? null : addDays(TODAY, 40 - n),
      silentSince: addDays(TODAY, -n),
    })
  for (let n = 0; n < COLUMN_CARDS + 3; n++) await make('in_progress', n)
  for (let n = 0; n < 2; n++) await make('submitted', n)
  for (let n = 0; n < 2; n++) await make('superseded', n)
}, 60_000)

const board = async (params: Params) => listBoard(await readItems(actor, readFilter(params, 'board'), TODAY))

test('a column stands for each state that the filter covers, with how many items are in it', async () => {
  const open = await board({})
  expect(open.map(({ state, count }) => [state, count])).toEqual([
    ['not_started', 0],
    ['in_preparation', 0],
    ['in_progress', COLUMN_CARDS + 3],
    ['submitted', 2],
    ['on_hold', 0],
  ])
  expect((await board({ state: ['superseded', 'submitted'] })).map(({ state }) => state)).toEqual([
    'submitted',
    'superseded',
  ])
  expect(await board({ state: 'any' })).toHaveLength(8)
})

test('a column shows its first cards by due date, and the list goes on from there', async () => {
  const [column] = await board({ state: 'in_progress' })
  expect(column?.cards).toHaveLength(COLUMN_CARDS)
  const [, , beside] = await board({})
  expect(beside?.cards).toEqual(column?.cards.slice(0, 20))
  const due = column?.cards.map(({ dueOn }) => dueOn)
  expect(due).toEqual(due?.toSorted())
  const filter = readFilter({ theme: 'x' }, 'board')
  expect(itemsHref(columnFilter(filter, 'in_progress'))).toBe('/items?theme=x&state=in_progress&sort=due')
  const list = await listItems(
    await readItems(actor, columnFilter(readFilter({}, 'board'), 'in_progress'), TODAY),
  )
  expect(list.rows.slice(0, COLUMN_CARDS).map(({ id }) => id)).toEqual(column?.cards.map(({ id }) => id))
})

test('what is closed stands with the latest first', async () => {
  const [column] = await board({ state: 'superseded' })
  expect(column?.cards.map(({ title }) => title)).toEqual(['superseded 0', 'superseded 1'])
})

test('the shapes share one filter and one address', () => {
  const filter = readFilter({ group: 'sg15', state: 'any' }, 'board')
  expect(itemsHref(filter)).toBe('/items/board?group=sg15&state=any')
  expect(itemsHref(filter, { shape: 'timeline' })).toBe('/items/timeline?group=sg15&state=any')
  expect(itemsHref(filter, { shape: 'table' })).toBe('/items?group=sg15&state=any')
})
