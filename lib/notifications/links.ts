// Where a notification leads: the very form that it asks for, or the page that it is about.
import { parseGroupCode } from '#lib/groups/slug.ts'
import { textOf } from './rules.ts'
import type { Told } from './told.ts'

export interface Link {
  /** Key of messages/ `notifications.act`. */
  key: string
  href: string
}

/** The page that it is about. */
export function pageOf({ item, round, group, event, kind }: Told): string {
  if (item)
    return event?.subjectType === 'comment'
      ? `${itemPath(item)}/comments#c-${event.subjectId}`
      : itemPath(item)
  // A call is for all that the reader's groups owe, a reminder for one of them.
  if (round && kind === 'round_opened') return `/rounds/${round.slug}/answer`
  if (round) return `/rounds/${round.slug}${group ? `/answer?group=${group.slug}` : ''}`
  const named = parseGroupCode(textOf(event?.to, 'group') ?? '')
  return named ? `/groups/${named.slug}` : '/inbox'
}

/** What the reader is asked to do, while it is still to be done; the first is the one that matters. */
export function formsOf(told: Told): Link[] {
  const { item, round, kind, event } = told
  if (item?.closedAt) return []
  if (kind === 'assignment' && item) {
    const asked = proposalOf(told)
    if (!asked) return []
    const path = `${itemPath(item)}/assignments/${asked.id}`
    return [link('accept', `${path}/accept`), link('decline', `${path}/decline`)]
  }
  if (kind === 'to_decide' && item) {
    const askId = askOf(told)
    if (askId) return [link('decide', `${itemPath(item)}/ask/${askId}`)]
    if (event?.action === 'assignment.declined') return [link('assign', `${itemPath(item)}/assign`)]
    if (item.state !== 'submitted') return []
    return [link('verify', `${itemPath(item)}/verify`), link('return', `${itemPath(item)}/return`)]
  }
  if ((kind === 'returned' || kind === 'reminder') && item)
    return proposalOf(told) ? [] : [link('log', `${itemPath(item)}/progress`)]
  if (round && !round.closedAt) return [link('answer', pageOf(told))]
  return []
}

/**
 * The assignment that is to be accepted, as long as it is: that of the group which the event names, else of the reader's group or
 * of a part of it for which the reader was asked.
 */
export function proposalOf({ item, group, event }: Told) {
  const named = textOf(event?.to, 'group')
  const isAsked = ({ group: asked }: Proposal) =>
    named
      ? asked.code === named
      : [asked, asked.parent, asked.parent?.parent].some((one) => one?.id === group?.id)
  return item?.assignments.find(isAsked) ?? null
}

type Proposal = NonNullable<Told['item']>['assignments'][number]

/** The ask that waits for a decision. */
export function askOf({ event }: Told): string | null {
  if (event?.action !== 'ask.made') return null
  const { about } = event.to as { about?: unknown }
  return textOf(about, 'askId')
}

const itemPath = ({ reference }: { reference: string }) => `/items/${reference}`
const link = (key: string, href: string): Link => ({ key, href })
