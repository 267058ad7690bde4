import { expect, it } from 'vitest'
import { paragraphAnchor } from './anchor.ts'
import { isShown, livingQuery, parseLivingFilter, statesOf } from './living-filter.ts'

const stuck = { standing: 'stuck' as const, items: [{ state: 'in_progress' as const }] }
const done = { standing: 'implemented' as const, items: [{ state: 'closed_implemented' as const }] }
const endorsement = { standing: null, items: [] }

it('the filter stands in the URL, and comes back from it', () => {
  const filter = parseLivingFilter({ standing: 'stuck', state: 'in_progress' })
  expect(filter).toEqual({ standing: 'stuck', state: 'in_progress' })
  expect(livingQuery(filter)).toBe('?standing=stuck&state=in_progress')
  expect(livingQuery({ standing: null, state: null })).toBe('')
})

it('what is no standing and no state shows everything', () => {
  const filter = parseLivingFilter({ standing: 'lost', state: ['in_progress', 'x'] })
  expect(filter).toEqual({ standing: null, state: null })
  expect([stuck, done, endorsement].every((statement) => isShown(statement, filter))).toBe(true)
})

it('an endorsement that stands nowhere is hidden by a filter', () => {
  const filter = { standing: 'stuck' as const, state: null }
  expect([stuck, done, endorsement].map((statement) => isShown(statement, filter))).toEqual([
    true,
    false,
    false,
  ])
})

it('only states that items are in are offered', () => {
  expect(statesOf([stuck, stuck, done])).toEqual([
    { state: 'in_progress', count: 2 },
    { state: 'closed_implemented', count: 1 },
  ])
})

it('a paragraph of a list has an address too', () => {
  expect(['17', '9(a)', 'note 1'].map(paragraphAnchor)).toEqual(['p17', 'p9-a', 'pnote-1'])
})
