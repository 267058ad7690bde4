import { expect, test } from 'vitest'
import {
  isLate,
  whyNotAdd,
  whyNotClose,
  whyNotExtend,
  whyNotOpen,
  whyNotRemind,
  whyNotReopenRound,
} from './rules.ts'

const open = { closedAt: null, dueOn: '2026-05-12' }
const closed = { ...open, closedAt: new Date('2026-05-20T10:00:00Z') }
const item = { reference: 'CxO-2024-01-1', closedAt: null, leadState: 'accepted' as const, askedBy: null }

test('a round asks for something, and not by a day that is past', () => {
  expect(whyNotOpen({ dueOn: '2026-05-12', items: 3 }, '2026-05-12')).toBeNull()
  expect(whyNotOpen({ dueOn: '2026-05-11', items: 3 }, '2026-05-12')).toEqual({
    key: 'round_due_in_the_past',
  })
  expect(whyNotOpen({ dueOn: '2026-05-12', items: 0 }, '2026-05-12')).toEqual({ key: 'round_asks_nothing' })
})

test('an extension gives more time', () => {
  expect(whyNotExtend(open, '2026-05-13', '2026-05-01')).toBeNull()
  expect(whyNotExtend(open, '2026-05-12', '2026-05-01')?.key).toBe('round_due_not_later')
  expect(whyNotExtend(open, '2026-05-20', '2026-06-01')?.key).toBe('round_due_in_the_past')
  expect(whyNotExtend(closed, '2026-06-01', '2026-05-20')?.key).toBe('round_is_closed')
})

test('an item is added when it is open, accepted, and asked for nowhere else', () => {
  expect(whyNotAdd(open, item)).toBeNull()
  expect(whyNotAdd(open, { ...item, askedBy: 'TSAG' })).toEqual({
    key: 'item_asked_already',
    values: { item: item.reference, round: 'TSAG' },
  })
  expect(whyNotAdd(open, { ...item, closedAt: new Date() })?.key).toBe('added_item_is_closed')
  expect(whyNotAdd(open, { ...item, leadState: 'proposed' })?.key).toBe('added_item_not_accepted')
  expect(whyNotAdd(open, { ...item, leadState: null })?.key).toBe('added_item_not_accepted')
  expect(whyNotAdd(closed, item)?.key).toBe('round_is_closed')
})

test('a closed round takes nothing but reopening', () => {
  expect(whyNotClose(closed)?.key).toBe('round_is_closed')
  expect(whyNotRemind(closed, 3)?.key).toBe('round_is_closed')
  expect(whyNotReopenRound(closed, null)).toBeNull()
  expect(whyNotReopenRound(open, null)?.key).toBe('round_is_open')
  expect(whyNotReopenRound(closed, { item: 'CxO-2024-01-1', round: 'TSAG' })?.key).toBe('item_asked_already')
})

test('nobody is reminded who has answered', () => {
  expect(whyNotRemind(open, 0)).toEqual({ key: 'nobody_to_remind' })
  expect(whyNotRemind(open, 1)).toBeNull()
})

test('answers are late from the day after the due date, as long as the round is open', () => {
  expect(isLate(open, '2026-05-12')).toBe(false)
  expect(isLate(open, '2026-05-13')).toBe(true)
  expect(isLate(closed, '2026-05-21')).toBe(false)
})
