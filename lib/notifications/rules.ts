// Who is told what of an event, and why: a table of actions, and what it comes to for the people there are.
import type {
  AssignmentRole,
  NotificationKind,
  NotificationReason,
  OfficerFunction,
  Visibility,
} from '#lib/generated/prisma/enums.ts'
import { KINDS, REASONS } from './kinds.ts'

/** Whom an event concerns, in relation to its item or round. */
type Party =
  | 'named_group'
  | 'created_groups'
  | 'groups'
  | 'owing_groups'
  | 'named_holder'
  | 'holder'
  | 'watchers'
  | 'submitter'
  | 'asker'
  | 'mentioned'
  | 'staff'
  | 'deciders'

interface Telling {
  kind: NotificationKind
  to: readonly Party[]
}

/** Everybody who has to do with the item. */
const CLOSE: readonly Party[] = ['groups', 'holder', 'watchers']
const changed: Telling[] = [{ kind: 'item_changed', to: CLOSE }]
const closed: Telling[] = [{ kind: 'closed', to: ['submitter', ...CLOSE] }]

/** What no line names is told nobody. */
const TELLINGS: Readonly<Record<string, readonly Telling[]>> = {
  'item.created': [{ kind: 'assignment', to: ['created_groups'] }],
  'assignment.proposed': [{ kind: 'assignment', to: ['named_group'] }],
  'assignment.ended': [{ kind: 'assignment', to: ['named_group'] }],
  'assignment.declined': [{ kind: 'to_decide', to: ['staff'] }],
  'item.holder_named': [{ kind: 'assignment', to: ['named_holder'] }],
  'item.handed_over': [{ kind: 'assignment', to: ['holder'] }],
  'item.submitted': [
    { kind: 'to_decide', to: ['deciders'] },
    { kind: 'item_changed', to: CLOSE },
  ],
  'item.returned': [{ kind: 'returned', to: ['submitter', ...CLOSE] }],
  'item.verified': closed,
  'item.closed': closed,
  'item.superseded': closed,
  'item.reopened': changed,
  'item.prepared': changed,
  'item.put_on_hold': changed,
  'item.resumed': changed,
  'item.submission_withdrawn': changed,
  'item.due_date_set': changed,
  'item.undone': changed,
  'progress.logged': [{ kind: 'progress', to: CLOSE }],
  'progress.corrected': [{ kind: 'progress', to: CLOSE }],
  'comment.written': [
    { kind: 'mention', to: ['mentioned'] },
    { kind: 'comment', to: CLOSE },
  ],
  // Only whom the edit added is in it.
  'comment.edited': [{ kind: 'mention', to: ['mentioned'] }],
  'ask.made': [{ kind: 'to_decide', to: ['deciders'] }],
  'ask.granted': [{ kind: 'decision', to: ['asker', 'groups'] }],
  'ask.refused': [{ kind: 'decision', to: ['asker', 'groups'] }],
  'round.call_sent': [{ kind: 'round_opened', to: ['owing_groups'] }],
  'membership.term_ending': [{ kind: 'term_ending', to: ['staff'] }],
}

/** The actions that somebody is told of. */
export const TOLD_ACTIONS = Object.keys(TELLINGS)

export interface ToldEvent {
  id: string
  action: string
  actorId: string | null
  visibility: Visibility
  from: unknown
  to: unknown
}

export interface Officer {
  personId: string
  function: OfficerFunction
  /** The group of the office: the one asked for, or the nearest above it that has officers. */
  groupId: string
}

/** The people there are, as far as the event can concern them; all of them active. */
export interface People {
  /** Groups that have the item, with their assignment whether or not it stands. */
  groups: readonly { id: string; code: string; role: AssignmentRole; isActive: boolean }[]
  /** Groups that owe the round an answer. */
  owingGroupIds: readonly string[]
  /** By the id of the group that is asked for. */
  officers: ReadonlyMap<string, readonly Officer[]>
  holderId: string | null
  watcherIds: readonly string[]
  submitterId: string | null
  askerId: string | null
  staffIds: readonly string[]
  managerIds: readonly string[]
}

export interface Recipient {
  personId: string
  kind: NotificationKind
  reason: NotificationReason
  function: OfficerFunction | null
  groupId: string | null
}

/** Who is told of the event and why: each person once, for the kind and the reason that weigh most; never who did it. */
export function recipientsOf(event: ToldEvent, people: People): Recipient[] {
  const all = (TELLINGS[event.action] ?? []).flatMap(({ kind, to }) =>
    to.flatMap((party) => PARTIES[party](people, event).map((one) => ({ ...one, kind }))),
  )
  const first = new Map<string, Recipient>()
  for (const one of all.sort(byWeight)) {
    if (one.personId !== event.actorId && !first.has(one.personId)) first.set(one.personId, one)
  }
  return [...first.values()]
}

/** The weightier notification first. */
export const byWeight = (
  a: Pick<Recipient, 'kind' | 'reason'>,
  b: Pick<Recipient, 'kind' | 'reason'>,
): number =>
  KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || REASONS.indexOf(a.reason) - REASONS.indexOf(b.reason)

type Told = Omit<Recipient, 'kind'>
type Find = (people: People, event: ToldEvent) => Told[]

const one = (personId: string | null, reason: NotificationReason): Told[] =>
  personId ? [{ personId, reason, function: null, groupId: null }] : []

const each = (ids: readonly string[], reason: NotificationReason): Told[] =>
  ids.flatMap((id) => one(id, reason))

const officersOf = ({ officers }: People, groupIds: readonly string[]): Told[] =>
  groupIds.flatMap((id) =>
    (officers.get(id) ?? []).map(({ personId, function: office, groupId }) => ({
      ...{ personId, reason: 'officer' as const, function: office, groupId },
    })),
  )

const having = (people: People, has: (group: People['groups'][number]) => boolean) =>
  officersOf(people, [...new Set(people.groups.filter(has).map(({ id }) => id))])

const PARTIES: Readonly<Record<Party, Find>> = {
  named_group: (people, { to }) => having(people, ({ code }) => code === textOf(to, 'group')),
  created_groups: (people) => having(people, () => true),
  groups: (people) => having(people, ({ isActive }) => isActive),
  owing_groups: (people) => officersOf(people, people.owingGroupIds),
  named_holder: (people, { to }) => (textOf(to, 'holder') ? one(people.holderId, 'holder') : []),
  holder: ({ holderId }) => one(holderId, 'holder'),
  watchers: ({ watcherIds }) => each(watcherIds, 'watcher'),
  submitter: ({ submitterId }) => one(submitterId, 'submitted'),
  asker: ({ askerId }) => one(askerId, 'asked'),
  mentioned: (people, event) =>
    mentionsOf(event).flatMap(({ kind, id }) =>
      kind === 'person'
        ? one(id, 'mentioned')
        : officersOf(people, [id]).map((told) => ({ ...told, reason: 'mentioned' as const })),
    ),
  staff: ({ staffIds }) => each(staffIds, 'staff'),
  deciders: ({ staffIds, managerIds }) => [...each(staffIds, 'staff'), ...each(managerIds, 'manager')],
}

/** The people and groups that a comment names. */
export function mentionsOf({ to }: Pick<ToldEvent, 'to'>): { kind: 'person' | 'group'; id: string }[] {
  const mentions = fieldOf(to, 'mentions')
  if (!Array.isArray(mentions)) return []
  return mentions.flatMap((mention) => {
    const [kind, id] = [fieldOf(mention, 'kind'), fieldOf(mention, 'id')]
    return (kind === 'person' || kind === 'group') && typeof id === 'string' ? [{ kind, id }] : []
  })
}

/** Who made the ask that was decided. */
export const askerOf = ({ to }: Pick<ToldEvent, 'to'>): string | null =>
  textOf(fieldOf(to, 'about'), 'askedById')

/** What a reader of that standing may know of: the same rule as `visibleTo` of lib/actor.ts, for one row. */
export function mayKnow(
  visibility: Visibility,
  reader: { roles: readonly unknown[]; actsFor: readonly string[] },
  itemGroupIds: readonly string[],
): boolean {
  if (visibility === 'register' || reader.roles.length > 0) return true
  return visibility === 'group' && itemGroupIds.some((id) => reader.actsFor.includes(id))
}

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined

export function textOf(value: unknown, name: string): string | null {
  const field = fieldOf(value, name)
  return typeof field === 'string' ? field : null
}
