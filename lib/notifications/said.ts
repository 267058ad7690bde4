// A notification in words: what happened or is due, and why the reader is told.
import { addDays, type Day, daysBetween } from '#lib/dates.ts'
import { excerpt } from '#lib/home/excerpt.ts'
import { STALE_DAYS } from '#lib/items/derived.ts'
import { isUnasked } from './keys.ts'
import type { Told } from './told.ts'

export interface Say {
  (key: string, values?: Record<string, string | number>): string
  has(key: string): boolean
}

/** The reader's words, how days are written in them, and today. */
export interface Reading {
  say: Say
  day: (day: Day) => string
  today: Day
}

export interface Said {
  /** "The due date moved from 1 Mar 2026 to 30 Jun 2026." */
  text: string
  /** What was written: an update, a comment, a reason. */
  quote: string | null
  /** Who did it; null for reminders. */
  who: string | null
  /** "because you are vice-chair of SG13" */
  because: string
}

/** The words of messages/ `notifications` for it. */
export function saidOf(told: Told, reading: Reading): Said {
  const { event } = told
  return {
    text: event ? happened(told, event, reading) : isDue(told, reading),
    quote: excerpt(told.quote ?? event?.reason ?? '') || null,
    who: event?.actorId ? event.actorName : null,
    because: becauseOf(told, reading),
  }
}

type Event = NonNullable<Told['event']>

function happened(
  { kind, round }: Told,
  { action, from, to, subject }: Event,
  { say, day }: Reading,
): string {
  const [before, after] = [valuesOf(from), valuesOf(to)]
  const dated = (value: string | undefined) => (value ? day(value) : '')
  // An assignment's state is none of an item's.
  const stated = (value: string | undefined) =>
    value && say.has(`state.${value}`) ? say(`state.${value}`) : ''
  const values = {
    group: after.group ?? '',
    role: after.role ?? 'responsible',
    holder: after.holder ?? '',
    ask: after.ask ?? '',
    change: `${before.dueOn ? 'from' : 'none'}_${after.dueOn ? 'to' : 'none'}`,
    fromDay: dated(before.dueOn),
    toDay: dated(after.dueOn),
    review: dated(after.reviewOn),
    state: stated(after.state),
    health: after.health ? say(`health.${after.health}`) : '',
    hasHealth: after.health ? 'yes' : 'no',
    round: round?.meetingName ?? subject,
    due: dated(round?.dueOn),
    subject,
    ends: dated(after.endsOn),
  }
  const key = `notifications.said.${kind === 'mention' ? 'mention' : action.replaceAll('.', '_')}`
  return say.has(key) ? say(key, values) : say(`events.${action.replaceAll('.', '_')}`)
}

function isDue({ key, kind, step, dueOn, item, round, group }: Told, { say, day, today }: Reading): string {
  if (!dueOn || !step) return ''
  const values = {
    due: day(dueOn),
    days: Math.abs(daysBetween(today, dueOn)),
    group: group?.code ?? '',
    round: round?.meetingName ?? '',
    since: item ? day(item.silentSince) : '',
    silent: item ? daysBetween(item.silentSince, today) : 0,
  }
  if (kind === 'escalation') return say(`notifications.due.${escalationOf({ key, dueOn, item })}`, values)
  if (key.startsWith('silent:')) return say('notifications.due.silent', values)
  const when = dueOn > today ? 'ahead' : dueOn === today ? 'today' : 'late'
  return say(`notifications.due.${round ? 'round' : 'item'}_${when}`, values)
}

/** Staff hear of silence only where there was some: a group may report and be late all the same, or be without anybody to answer. */
function escalationOf({ key, dueOn, item }: Pick<Told, 'key' | 'dueOn' | 'item'>): string {
  const of = item ? 'item' : 'round'
  if (isUnasked(key)) return `${of}_unasked`
  if (!item || !dueOn) return `${of}_escalated`
  if (key.startsWith('silent:'))
    return addDays(item.silentSince, STALE_DAYS) > dueOn ? 'item_silent_no_more' : 'item_escalated'
  return item.silentSince > dueOn ? 'item_late_escalated' : 'item_escalated'
}

function becauseOf({ reason, function: office, group }: Told, { say }: Reading): string {
  const named = office && group
  return say(`notifications.because.${reason}`, {
    office: named ? say(`notifications.office.${office}`) : '',
    group: named ? group.code : '',
  })
}

function valuesOf(value: unknown): Record<string, string | undefined> {
  if (typeof value !== 'object' || value === null) return {}
  return Object.fromEntries(Object.entries(value).filter(([, field]) => typeof field === 'string'))
}
