import { expect, test } from 'vitest'
import { mayKnow, type People, recipientsOf, type ToldEvent } from './rules.ts'

const people: People = {
  groups: [
    { id: 'sg15', code: 'SG15', role: 'responsible', isActive: true },
    { id: 'sg11', code: 'SG11', role: 'collaborating', isActive: true },
    { id: 'sg3', code: 'SG3', role: 'responsible', isActive: false },
  ],
  owingGroupIds: ['sg15'],
  officers: new Map([
    ['sg15', [{ personId: 'chair15', function: 'chair', groupId: 'sg15' }]],
    ['sg11', [{ personId: 'vice11', function: 'vice_chair', groupId: 'sg11' }]],
    ['sg3', [{ personId: 'chair3', function: 'chair', groupId: 'sg3' }]],
  ]),
  holderId: 'holder',
  watcherIds: ['watcher', 'chair15'],
  submitterId: 'chair15',
  askerId: 'vice11',
  staffIds: ['staff', 'staff2'],
  managerIds: ['manager'],
}

const event = (action: string, parts: Partial<ToldEvent> = {}): ToldEvent => ({
  ...{ id: 'event', action, actorId: 'staff', visibility: 'register', from: null, to: null },
  ...parts,
})

const told = (action: string, parts?: Partial<ToldEvent>) =>
  Object.fromEntries(
    recipientsOf(event(action, parts), people).map(({ personId, kind, reason }) => [
      personId,
      `${kind}, ${reason}`,
    ]),
  )

test('a group that is asked to take an item on is told through its officers, with the office as the reason', () => {
  expect(recipientsOf(event('assignment.proposed', { to: { group: 'SG15' } }), people)).toEqual([
    { personId: 'chair15', kind: 'assignment', reason: 'officer', function: 'chair', groupId: 'sg15' },
  ])
})

test('the group whose assignment ended is told, though it has the item no more', () => {
  expect(told('assignment.ended', { to: { group: 'SG3' } })).toEqual({ chair3: 'assignment, officer' })
})

test('a submission waits for staff and managers, and for nobody who made it', () => {
  expect(told('item.submitted', { actorId: 'staff2' })).toMatchObject({
    staff: 'to_decide, staff',
    manager: 'to_decide, manager',
    vice11: 'item_changed, officer',
  })
  expect(told('item.submitted', { actorId: 'staff2' })).not.toHaveProperty('staff2')
})

test('a return reaches who submitted first for that reason, and the groups that have the item now', () => {
  expect(told('item.returned')).toEqual({
    chair15: 'returned, submitted',
    holder: 'returned, holder',
    vice11: 'returned, officer',
    watcher: 'returned, watcher',
  })
})

test('who is mentioned in a comment hears of the mention, the others of the comment', () => {
  const mentions = [{ kind: 'person', id: 'watcher' }, { kind: 'group', id: 'sg11' }, { kind: 'ship' }, null]
  expect(told('comment.written', { to: { mentions } })).toEqual({
    watcher: 'mention, mentioned',
    vice11: 'mention, mentioned',
    holder: 'comment, holder',
    chair15: 'comment, officer',
  })
})

test('the person named as action holder is told, and nobody when the name is taken away', () => {
  expect(told('item.holder_named', { to: { holder: 'Somebody' } })).toEqual({ holder: 'assignment, holder' })
  expect(told('item.holder_named', { to: { holder: null } })).toEqual({})
})

test('who asked is told what became of it', () => {
  expect(told('ask.refused')).toMatchObject({ vice11: 'decision, asked' })
})

test('nobody is told of what no rule names', () => {
  expect(told('theme.renamed')).toEqual({})
})

test('what is marked group is for officers of the groups that have the item and for who reads everything', () => {
  const officer = { roles: [], actsFor: ['sg15'] }
  expect(mayKnow('group', officer, ['sg15'])).toBe(true)
  expect(mayKnow('group', officer, ['sg11'])).toBe(false)
  expect(mayKnow('internal', officer, ['sg15'])).toBe(false)
  expect(mayKnow('internal', { roles: ['staff'], actsFor: [] }, [])).toBe(true)
  expect(mayKnow('register', { roles: [], actsFor: [] }, [])).toBe(true)
})
