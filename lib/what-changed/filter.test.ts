import { expect, test } from 'vitest'
import { changesHref, readChangesFilter } from './filter.ts'
import { spanOf } from './span.ts'

const TODAY = '2026-11-23'
const read = (params: Record<string, string>) => readChangesFilter(params, TODAY)
const round = {
  slug: 'tsag-2026-05',
  name: 'TSAG',
  closedAt: new Date('2026-05-28T13:00:00Z'),
  closedOn: '2026-05-28',
}

test('without anything in the address it is since the last round closed, to the minute, until now', () => {
  expect(spanOf(read({}), TODAY, 'Europe/Zurich', round)).toEqual({
    ...{ from: round.closedAt, fromDay: '2026-05-28', to: null, toDay: TODAY, round },
  })
})

test('where no round was closed, or it closed later, it is the ninety days before', () => {
  expect(spanOf(read({}), TODAY, 'Europe/Zurich', null)).toMatchObject({ fromDay: '2026-08-25', round: null })
  expect(spanOf(read({ to: '2026-01-31' }), TODAY, 'Europe/Zurich', round)).toMatchObject({
    ...{ fromDay: '2025-11-02', toDay: '2026-01-31', round: null },
  })
})

test('a day is its end in the zone of the register', () => {
  const span = spanOf(read({ from: '2026-06-30', to: '2026-10-25' }), TODAY, 'Europe/Zurich', round)
  expect(span.from.toISOString()).toBe('2026-06-30T21:59:59.999Z')
  expect(span.to?.toISOString()).toBe('2026-10-25T22:59:59.999Z')
})

test('the later day first: they are turned round, and it is said', () => {
  expect(read({ from: '2026-10-01', to: '2026-06-01' })).toMatchObject({
    ...{ from: '2026-06-01', to: '2026-10-01', swapped: true },
  })
  expect(read({ from: '2026-06-01', to: '2026-10-01' })).toMatchObject({ swapped: false })
})

test('a day to come is today, and no day is none', () => {
  expect(read({ from: '2026-06-31', to: '2027-06-30', by: 'colour', kind: 'lost' })).toEqual(read({}))
  expect(read({ to: TODAY })).toEqual(read({}))
})

test('what was asked for survives its way through the address', () => {
  const filter = read({ from: '2026-06-01', to: '2026-10-01', theme: 'energy', by: 'group', kind: 'due' })
  const href = new URL(changesHref(filter), 'http://x')
  expect(read(Object.fromEntries(href.searchParams))).toEqual(filter)
})
