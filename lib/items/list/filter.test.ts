import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Params } from '#lib/params.ts'
import { cursorOf } from './cursor.ts'
import { FACETS, type ItemFilter, itemsHref, readFilter, writeFilter } from './filter.ts'
import { type SortKey, sorts } from './sorts.ts'

const read = (query: string): ItemFilter => {
  const params: Params = {}
  for (const [name, value] of new URLSearchParams(query)) params[name] = [params[name] ?? [], value].flat()
  return readFilter(params)
}

test('without anything in the address the open items are shown, the latest updated first', () => {
  expect(read('')).toMatchObject({
    state: 'open',
    sort: 'updated',
    direction: 'desc',
    mine: false,
    choose: null,
  })
})

test('who searches finds closed items too, unless a state is asked for', () => {
  expect(read('q=fraud').state).toBe('any')
  expect(read('q=fraud&state=open').state).toBe('open')
})

test('an address with nonsense in it shows the default list', () => {
  expect(
    read(
      'state=lost&health=green&due=never&needs=love&sort=beauty&dir=up&after=zzz&group=SG15;drop&choose=x',
    ),
  ).toEqual(read(''))
})

test('several values of one filter hold together', () => {
  const filter = read('state=submitted&state=in_progress&health=at_risk&group=sg15&group=q6-15')
  expect(filter).toMatchObject({
    state: ['submitted', 'in_progress'],
    health: ['at_risk'],
    group: ['sg15', 'q6-15'],
  })
})

test('a page of one sort is not a place in another', () => {
  const place = cursorOf('due', '2026-11-23', '01900001-0000-7000-8000-000000000001').encoded
  expect(read(`sort=due&after=${place}`).after).toMatchObject({ value: '2026-11-23' })
  expect(read(`sort=title&after=${place}`).after).toBeNull()
})

test('the columns stand in the order asked for, each once, the title always among them', () => {
  expect(read('columns=state,title,due,state,beauty').columns).toEqual(['state', 'title', 'due'])
  expect(read('columns=holder&columns=state').columns).toEqual(['title', 'holder', 'state'])
  expect(read('columns=beauty').columns).toEqual(read('').columns)
  expect(itemsHref(read('q=a,title&columns=title,due'))).toBe('/items?q=a%2Ctitle&columns=title,due')
})

test('changing a filter leads to the first page and closes the options', () => {
  const place = cursorOf('updated', '2026-11-23', '01900001-0000-7000-8000-000000000001').encoded
  expect(itemsHref(read(`after=${place}&choose=theme&mine=1`), { health: ['off_track'] })).toBe(
    '/items?health=off_track&mine=1',
  )
})

const names = [
  'q',
  'columns',
  'sort',
  'dir',
  'state',
  'after',
  'before',
  'choose',
  'mine',
  'role',
  'standing',
  'period',
  'dueFrom',
  'createdTo',
  'movedFrom',
  'progress',
  'watched',
  'ask',
  ...FACETS,
]
const values = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    'me',
    'open',
    'any',
    'submitted',
    'overdue',
    'owner',
    'on_track',
    'due',
    'asc',
    '1',
    'theme',
    'responsible',
    'title',
    'due,title,holder',
    'stuck',
    '2025-05-26',
    'yes',
  ),
)

test('no address breaks the list, and a filter survives its way through the address', () => {
  const params = fc.dictionary(fc.constantFrom(...names), fc.oneof(values, fc.array(values)))
  fc.assert(
    fc.property(params, (given) => {
      const filter = readFilter(given)
      expect(read(writeFilter(filter))).toEqual(filter)
    }),
  )
})

test('any place in any sort survives its way through the address', () => {
  const keys = Object.keys(sorts) as SortKey[]
  fc.assert(
    fc.property(fc.constantFrom(...keys), fc.string(), fc.uuid(), (sort, value, id) => {
      const encoded = cursorOf(sort, value, id).encoded
      const { after } = read(`sort=${sort}&after=${encoded}`)
      expect([null, encoded]).toContain(after?.encoded ?? null)
    }),
  )
})
