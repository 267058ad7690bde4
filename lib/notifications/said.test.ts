// Words for everything that is told: no key is left bare, in the inbox or in a mail.
import { expect, test } from 'vitest'
import { wordsIn } from '#lib/words.ts'
import { KINDS, REASONS } from './kinds.ts'
import { formsOf, pageOf } from './links.ts'
import { PACES } from './paces.ts'
import { TOLD_ACTIONS } from './rules.ts'
import { saidOf } from './said.ts'
import type { Told } from './told.ts'

const { say, day } = wordsIn()
const reading = { say, day, today: '2026-11-23' }
const at = new Date('2026-11-23T09:00:00Z')

const told = (parts: object): Told =>
  ({
    ...{ id: 'n1', key: 'k', kind: 'progress', reason: 'officer', function: 'vice_chair', createdAt: at },
    ...{ readAt: null, step: null, dueOn: null, itemId: 'i1', roundId: null, quote: null, event: null },
    group: { id: 'g1', code: 'SG13', slug: 'sg13' },
    item: {
      ...{ reference: 'CxO-2024-01-1', title: 'Ships', state: 'in_progress', dueOn: '2026-10-15' },
      ...{ silentSince: '2026-06-01', closedAt: null, leadSort: 'a', lead: { code: 'SG13' } },
      assignments: [{ id: 'a1', role: 'responsible', group: { id: 'g1', code: 'SG13' } }],
    },
    round: null,
    ...parts,
  }) as unknown as Told

const event = (action: string, to: object = {}, from: object = {}) => ({
  ...{ action, from, to, at, actorId: 'p1', actorName: 'Staff, TSB', reason: null, visibility: 'register' },
  ...{ subject: 'CxO-2024-01-1', subjectId: 's1', subjectType: action.split('.')[0] },
})

test.each(TOLD_ACTIONS)('%s is told in a sentence', (action) => {
  const { text, because, who } = saidOf(told({ event: event(action) }), reading)
  expect(text).toMatch(/[.:]/)
  expect(text).not.toMatch(/notifications\.|events\.|[{}]/)
  expect(because).toBe('because you are vice-chair of SG13')
  expect(who).toBe('Staff, TSB')
})

test('an assignment that ended is told by the group and its part', () => {
  const ended = event('assignment.ended', { group: 'SG13', role: 'collaborating', state: 'ended' })
  expect(saidOf(told({ event: ended }), reading).text).toBe('SG13 collaborates on it no more.')
})

test('a due date is told as what it was and is', () => {
  const moved = (from: string | null, to: string | null) =>
    saidOf(told({ event: event('item.due_date_set', { dueOn: to }, { dueOn: from }) }), reading).text
  expect(moved(null, '2027-03-01')).toBe('Due on 1 Mar 2027.')
  expect(moved('2027-03-01', '2027-06-30')).toBe('The due date moved from 1 Mar 2027 to 30 Jun 2027.')
  expect(moved('2027-03-01', null)).toBe('No due date any more; it was 1 Mar 2027.')
})

test('a reminder says when it is due, or how late it is; staff hear since when a group is silent', () => {
  const due = (dueOn: string, parts: object = {}) =>
    saidOf(told({ kind: 'reminder', step: 'due', dueOn, ...parts }), reading).text
  expect(due('2026-11-24')).toBe('Due 24 Nov 2026, tomorrow.')
  expect(due('2026-11-23')).toBe('Due today.')
  expect(due('2026-10-15')).toBe('It was due 15 Oct 2026: 39 days late.')
  expect(due('2026-08-30', { key: 'silent:i1' })).toContain('No update since 1 Jun 2026: 175 days.')
  expect(due('2026-10-15', { kind: 'escalation' })).toBe(
    'SG13 has been silent since 1 Jun 2026, after every reminder.',
  )
})

test('staff read of no silence where the group reports, and of no reminder where nobody was there to get one', () => {
  const escalated = (key: string, parts: object = {}) =>
    saidOf(told({ kind: 'escalation', step: 'staff', dueOn: '2026-10-15', key, ...parts }), reading).text
  expect(
    escalated('due:i1:g1:2026-10-15:staff', { item: { ...told({}).item, silentSince: '2026-11-22' } }),
  ).toBe('It was due 15 Oct 2026 and is not done, after every reminder: 39 days late.')
  const silent = { dueOn: '2026-08-30', item: { ...told({}).item, silentSince: '2026-11-22' } }
  expect(escalated('silent:i1:g1:2026-08-30:staff', silent)).toBe(
    'SG13 was silent after every reminder. Its latest update is of 22 Nov 2026.',
  )
  expect(escalated('due:i1:g1:2026-10-15:staff:unasked')).toBe(
    'It waits, and nobody could be reminded: SG13 was without officers.',
  )
  const round = { id: 'r1', slug: 'tsag', meetingName: 'TSAG', dueOn: '2026-10-15', closedAt: null }
  expect(escalated('round:r1:g1:2026-10-15:staff:unasked', { item: null, round })).toBe(
    'SG13 still owes TSAG its answers of 15 Oct 2026. Nobody could be reminded: it was without officers.',
  )
})

test('forms are offered while there is something to do', () => {
  const keys = (parts: object) => formsOf(told(parts)).map(({ key }) => key)
  expect(keys({ kind: 'assignment', event: event('assignment.proposed', { group: 'SG13' }) })).toEqual([
    'accept',
    'decline',
  ])
  expect(keys({ kind: 'assignment', event: event('assignment.proposed', { group: 'SG2' }) })).toEqual([])
  const submitted = { ...told({}).item, state: 'submitted' }
  expect(keys({ kind: 'to_decide', item: submitted, event: event('item.submitted') })).toEqual([
    'verify',
    'return',
  ])
  expect(keys({ kind: 'to_decide', event: event('item.submitted') })).toEqual([])
  expect(
    keys({ kind: 'to_decide', item: { ...submitted, closedAt: at }, event: event('item.submitted') }),
  ).toEqual([])
  const ask = event('ask.made', { about: { askId: 'x1' } })
  expect(formsOf(told({ kind: 'to_decide', event: ask }))[0]?.href).toBe('/items/CxO-2024-01-1/ask/x1')
})

test('a comment leads to its place, a round to the answers of the group', () => {
  expect(pageOf(told({ event: event('comment.written') }))).toBe('/items/CxO-2024-01-1/comments#c-s1')
  const round = { id: 'r1', slug: 'tsag', meetingName: 'TSAG', dueOn: '2026-12-01', closedAt: null }
  expect(pageOf(told({ item: null, round, kind: 'reminder' }))).toBe('/rounds/tsag/answer?group=sg13')
  const term = event('membership.term_ending', { group: 'SG11', endsOn: '2026-12-20' })
  expect(pageOf(told({ item: null, group: null, event: term }))).toBe('/groups/sg11')
})

test('every kind, pace, reason and form has its words', () => {
  const words = [
    ...KINDS.map((kind) => `kind.${kind}`),
    ...PACES.map((pace) => `pace.${pace}`),
    ...REASONS.map((reason) => `because.${reason}`),
    ...['accept', 'decline', 'decide', 'assign', 'verify', 'return', 'log', 'answer'].map(
      (key) => `act.${key}`,
    ),
  ]
  expect(words.filter((key) => !say.has(`notifications.${key}`))).toEqual([])
})
