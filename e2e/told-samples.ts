// Notifications of our own invention, as the mails read them (lib/notifications/told.ts).
import type { Told } from '#lib/notifications/told.ts'

type Item = NonNullable<Told['item']>
type Event = NonNullable<Told['event']>

const lamps = { id: 'lamps', code: 'FG-LAMPS', slug: 'fg-lamps' }

const nothing: Told = {
  ...{
    id: 'none',
    personId: 'keeper',
    key: '',
    kind: 'progress',
    reason: 'officer',
    function: 'chair',
    step: null,
  },
  ...{ dueOn: null, createdAt: new Date('2026-03-01T10:00:00Z'), readAt: null, itemId: null, roundId: null },
  ...{ group: lamps, event: null, item: null, round: null, quote: null },
}

const itemOf = (group: string, its: Partial<Item> & Pick<Item, 'reference' | 'title'>): Item => ({
  ...{ state: 'in_progress', dueOn: '2026-06-30', silentSince: '2025-11-03', closedAt: null },
  ...{ leadSort: group, leadGroupId: group, holderId: null, lead: { code: group }, assignments: [] },
  ...its,
})

const eventOf = (its: Partial<Event> & Pick<Event, 'action'>): Event => ({
  ...{ actorId: 'registrar', actorName: 'Vera Registrar', at: new Date('2026-03-01T10:00:00Z') },
  ...{
    from: null,
    to: null,
    reason: null,
    visibility: 'register',
    subject: '',
    subjectId: '',
    subjectType: 'item',
  },
  ...its,
})

const lenses = itemOf('FG-LAMPS', {
  ...{
    reference: 'Lamps-2026-01-1',
    title: 'Polish the lenses of the northern lighthouses',
    state: 'not_started',
  },
  assignments: [{ id: 'asked', role: 'responsible', group: { id: 'lamps', code: 'FG-LAMPS', parent: null } }],
})
const wicks = itemOf('FG-LAMPS', {
  ...{ reference: 'Lamps-2026-02-1', title: 'Agree on one length for wicks', dueOn: '2026-02-20' },
})
const horns = itemOf('FG-HORNS', {
  ...{
    reference: 'Lamps-2026-03-1',
    title: 'Describe how fog horns announce that they will be silent for repairs',
  },
  dueOn: '2026-03-09',
})

/** A group is asked to take an item on. */
export const assigned: Told = {
  ...nothing,
  ...{ id: 'assigned', kind: 'assignment', itemId: 'lenses', item: lenses },
  event: eventOf({
    action: 'assignment.proposed',
    ...{
      to: { group: 'FG-LAMPS', role: 'responsible' },
      reason: 'Yours is the group that knows the lenses.',
    },
  }),
}

/** What happened to three items of two groups, a reminder among it, and a round. */
export const digest: Told[] = [
  assigned,
  {
    ...nothing,
    ...{ id: 'logged', itemId: 'wicks', item: wicks, quote: 'Two of three keepers agree on nine inches.' },
    event: eventOf({ action: 'progress.logged', actorName: 'Otto Trimmer', to: { health: 'at_risk' } }),
  },
  {
    ...nothing,
    ...{ id: 'moved', kind: 'item_changed', reason: 'watcher', itemId: 'wicks', item: wicks },
    event: eventOf({
      action: 'item.due_date_set',
      ...{ from: { dueOn: '2026-01-31' }, to: { dueOn: '2026-02-20' } },
    }),
  },
  {
    ...nothing,
    ...{
      id: 'due',
      key: 'due:horns',
      kind: 'reminder',
      reason: 'holder',
      step: 'week_before',
      dueOn: '2026-03-09',
    },
    ...{ itemId: 'horns', item: horns },
  },
  {
    ...nothing,
    ...{ id: 'round', kind: 'round_opened', roundId: 'board' },
    round: {
      ...{ id: 'board', slug: 'board-of-lamps', meetingName: 'Board of lamps', dueOn: '2026-03-31' },
      closedAt: null,
    },
    event: eventOf({ action: 'round.call_sent', subjectType: 'round' }),
  },
]
