import { createTranslator } from 'next-intl'
import { expect, test } from 'vitest'
import messages from '#messages/en.json' with { type: 'json' }
import { aboutWhat, changedFields, type Words } from './change-words.ts'

const words = createTranslator({ locale: 'en', messages }) as Words
const day = (value: string) => `day ${value}`
const changed = (from: unknown, to: unknown) => changedFields(words, day, from, to)

test('what changed is said in words, and what stayed is not said', () => {
  const from = { title: 'Lights', state: 'in_progress', dueOn: '2026-06-30', themes: ['Quantum'] }
  const to = { title: 'Lights', state: 'on_hold', dueOn: '2027-01-31', themes: ['Quantum', 'Fibre'] }
  expect(changed(from, to)).toEqual([
    { field: 'state', label: 'State', from: 'In progress', to: 'On hold' },
    { field: 'dueOn', label: 'Due', from: 'day 2026-06-30', to: 'day 2027-01-31' },
    { field: 'themes', label: 'Themes', from: 'Quantum', to: 'Quantum, Fibre' },
  ])
})

test('the state of an assignment is told from the state of an item', () => {
  const change = changed({ group: 'SG15', state: 'proposed' }, { group: 'SG15', state: 'accepted' })
  expect(change).toEqual([{ field: 'state', label: 'State', from: 'Proposed', to: 'Accepted' }])
})

test('a date that was cleared says what it was, and empty values say nothing', () => {
  expect(changed({ dueOn: '2026-06-30' }, { dueOn: null })).toMatchObject([
    { from: 'day 2026-06-30', to: null },
  ])
  expect(changed(null, { responsible: null, collaborating: [] })).toEqual([])
})

test('what changed about people, their functions, groups and study periods is said in words too', () => {
  const said = (from: unknown, to: unknown) => changed(from, to).map(({ label, to }) => [label, to])
  expect(said({ roles: [] }, { roles: ['admin', 'staff'] })).toEqual([['Roles', 'Administrator, Staff']])
  expect(said({ function: 'chair', endsOn: null }, { function: 'vice_chair', endsOn: '2026-12-31' })).toEqual(
    [
      ['Function', 'Vice-chair'],
      ['Last day', 'day 2026-12-31'],
    ],
  )
  const names = [
    'to',
    'drafts',
    'watches',
    'views',
    'email',
    'startsOn',
    'timeZone',
    'code',
    'period',
    'parent',
  ]
  for (const name of [...names, 'mandate', 'validFrom', 'endedOn', 'successors'])
    expect(said(null, { [name]: 'x' })).not.toEqual([[name, 'x']])
})

test('what is so or not is said so', () => {
  const from = { toBeConfirmed: true, isShared: false, isPinned: false, isOwnDefault: true, defaultFor: [] }
  expect(
    changed(from, { toBeConfirmed: false, isShared: true, isPinned: true, isOwnDefault: false }),
  ).toEqual([
    { field: 'toBeConfirmed', label: 'Title to be confirmed', from: 'yes', to: 'no' },
    { field: 'isShared', label: 'Shared', from: 'no', to: 'yes' },
    { field: 'isPinned', label: 'Pinned', from: 'no', to: 'yes' },
    { field: 'isOwnDefault', label: 'Greets its owner', from: 'yes', to: 'no' },
  ])
})

test('an event about a group or a deliverable names it', () => {
  expect(aboutWhat(null, { group: 'SG5', role: 'responsible' })).toBe('SG5')
  expect(aboutWhat(null, { kind: 'work_item', identifier: 'Y.onr', title: 'A title' })).toBe('Y.onr')
  expect(aboutWhat(null, { kind: 'workshop', identifier: '', title: 'A title' })).toBe('A title')
  expect(aboutWhat({ title: 'Before' }, { title: 'After' })).toBe(null)
})
