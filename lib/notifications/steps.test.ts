import { expect, test } from 'vitest'
import { addDays, type Day } from '#lib/dates.ts'
import { nextStep, type Progress } from './steps.ts'

/** The days on which something is said, day by day until `until`, counted from the due date. */
function story(dueOn: Day, from: Day, until: Day, begun: Progress | null = null) {
  const said: Record<string, string> = {}
  let progress = begun
  for (let today = from; today <= until; today = addDays(today, 1)) {
    const step = nextStep(dueOn, progress, today)
    if (!step) continue
    progress = { dueOn, step, takenOn: today }
    said[today] = step
  }
  return said
}

test('a reminder comes at 30, 7 and 0 days, then weekly four times, then staff are told once', () => {
  expect(story('2026-06-30', '2026-01-01', '2026-12-31')).toEqual({
    '2026-05-31': 'month_before',
    '2026-06-23': 'week_before',
    '2026-06-30': 'due',
    '2026-07-07': 'week_1',
    '2026-07-14': 'week_2',
    '2026-07-21': 'week_3',
    '2026-07-28': 'week_4',
    '2026-08-04': 'staff',
  })
})

test('a date set only ten days ahead is reminded of at once and in the last week', () => {
  expect(story('2026-06-30', '2026-06-20', '2026-06-30')).toEqual({
    '2026-06-20': 'month_before',
    '2026-06-23': 'week_before',
    '2026-06-30': 'due',
  })
})

test('what was late when reminders began is asked for before staff hear of it', () => {
  expect(Object.values(story('2024-01-01', '2026-06-01', '2026-06-09'))).toEqual(['due', 'week_1'])
})

test('a new due date begins anew', () => {
  const done: Progress = { dueOn: '2026-01-01', step: 'staff', takenOn: '2026-02-05' }
  expect(nextStep('2026-03-01', done, '2026-02-06')).toBe('month_before')
  expect(nextStep('2026-01-01', done, '2026-12-01')).toBeNull()
})

test('a worker that was down for a while takes one step, not all that it missed', () => {
  expect(story('2026-06-30', '2026-06-25', '2026-06-25')).toEqual({ '2026-06-25': 'week_before' })
})
