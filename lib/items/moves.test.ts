import { expect, test } from 'vitest'
import type { Actor } from '#lib/actor.ts'
import type { ItemState } from '#lib/generated/prisma/enums.ts'
import type { ItemFacts } from './facts.ts'
import { offerOf } from './move-offer.ts'
import { isAtOnce, movesOf } from './moves.ts'
import { mayStart, stateAfter, TRANSITIONS } from './states.ts'

const person = (parts: Partial<Actor> = {}): Actor => ({
  ...{ id: 'somebody', name: 'Somebody', email: '', locale: 'en', timeZone: null },
  ...{ roles: [], officerOf: [], actsFor: [] },
  ...parts,
})
const staff = person({ roles: ['staff'] })
const manager = person({ roles: ['manager'] })
const chair = person({ officerOf: ['sg15'], actsFor: ['sg15'] })
const everything = person({ roles: ['staff', 'manager'] })

const item = (state: ItemState, parts: Partial<ItemFacts> = {}): ItemFacts => ({
  ...{ id: 'item', reference: 'T-2024-01-1', state, dueOn: null, health: null, silentSince: '2026-01-01' },
  ...{
    missedRoundOn: null,
    holdReviewOn: null,
    leadGroupId: 'sg15',
    leadState: 'accepted',
    leadCode: 'SG15',
  },
  ...{ stateBeforeHold: null, holderId: null, submittedById: 'another', assignments: [] },
  ...parts,
})

const way = (actor: Actor, from: ItemFacts, to: ItemState) =>
  movesOf(actor, from).find((move) => move.to === to)

test.each([
  ['staff take it in hand', staff, item('not_started'), 'in_preparation', 'prepare'],
  ['the chair begins it with an update', chair, item('in_preparation'), 'in_progress', 'begin'],
  ['the chair submits it', chair, item('in_progress'), 'submitted', 'submit'],
  ['the chair takes the submission back', chair, item('submitted'), 'in_progress', 'withdraw'],
  ['a manager returns it', manager, item('submitted'), 'in_progress', 'return'],
  ['staff return what others submitted', staff, item('submitted'), 'in_progress', 'return'],
  [
    'staff take back what they submitted',
    staff,
    item('submitted', { submittedById: staff.id }),
    'in_progress',
    'withdraw',
  ],
  ['a manager verifies it', manager, item('submitted'), 'closed_implemented', 'verify'],
  ['staff put it on hold', staff, item('submitted'), 'on_hold', 'hold'],
  [
    'staff resume it where it was',
    staff,
    item('on_hold', { stateBeforeHold: 'in_progress' }),
    'in_progress',
    'resume',
  ],
  ['a manager reopens it', manager, item('closed_implemented'), 'in_progress', 'reopen'],
  [
    'a manager reopens what nobody has',
    manager,
    item('superseded', { leadGroupId: null, leadCode: null }),
    'not_started',
    'reopen',
  ],
] as const)('%s', (_, actor, from, to, act) => {
  expect(way(actor, from, to)).toEqual({ to, act, why: null })
})

test.each([
  [
    'a group is missing',
    staff,
    item('not_started', { leadGroupId: null }),
    'in_preparation',
    'needs_responsible_group',
  ],
  ['it was not prepared', staff, item('not_started'), 'in_progress', 'cannot_begin_yet'],
  ['work has not begun', staff, item('not_started'), 'submitted', 'cannot_submit_yet'],
  ['nothing was submitted', staff, item('in_progress'), 'closed_implemented', 'cannot_verify_yet'],
  ['it was begun', staff, item('in_progress'), 'not_started', 'begun_for_good'],
  [
    'it is on hold',
    staff,
    item('on_hold', { stateBeforeHold: 'in_progress' }),
    'submitted',
    'resumes_elsewhere',
  ],
  ['it is closed', everything, item('superseded'), 'submitted', 'item_is_closed'],
  ['only managers close', staff, item('in_progress'), 'closed_not_implemented', 'only_manager'],
  ['only its group moves it', person(), item('in_preparation'), 'in_progress', 'only_responsible'],
  [
    'one does not verify what one submitted',
    staff,
    item('submitted', { submittedById: staff.id }),
    'closed_implemented',
    'own_submission',
  ],
] as const)('a forbidden move says why: %s', (_, actor, from, to, why) => {
  expect(way(actor, from, to)?.why?.key).toBe(why)
})

test('every way is one of the state table, and every way of the table is there', () => {
  for (const state of Object.values(TRANSITIONS).flatMap(({ from }) => from)) {
    const from = item(state, { stateBeforeHold: state === 'on_hold' ? 'in_progress' : null })
    const open = movesOf(everything, from).filter((move) => move.why === null)
    for (const { to, act } of open) {
      expect(act && mayStart(act, state) && stateAfter(act, from)).toBe(to)
    }
    const acts = (Object.keys(TRANSITIONS) as (keyof typeof TRANSITIONS)[]).filter((act) =>
      mayStart(act, state),
    )
    expect(new Set(open.map(({ to }) => to))).toEqual(new Set(acts.map((act) => stateAfter(act, from))))
  }
})

test('what asks for nothing is done at once, everything else leads to its form', () => {
  const acts = Object.keys(TRANSITIONS) as (keyof typeof TRANSITIONS)[]
  expect(acts.filter(isAtOnce).sort()).toEqual(['prepare', 'resume', 'withdraw'])
  const say = Object.assign((key: string) => key, { has: () => true })
  const offer = (from: ItemFacts, to: ItemState) => {
    const move = way(everything, from, to)
    if (!move) throw new Error(`no way to ${to}`)
    return offerOf(from, move, say)
  }
  expect(offer(item('not_started'), 'in_preparation')).toMatchObject({
    act: 'prepare',
    href: null,
    why: null,
  })
  expect(offer(item('in_preparation'), 'in_progress')).toMatchObject({
    act: null,
    href: '/items/T-2024-01-1/progress?next=in_progress',
  })
  expect(offer(item('in_progress'), 'not_started')).toMatchObject({
    ...{ act: null, href: null, why: 'why.begun_for_good' },
  })
})
