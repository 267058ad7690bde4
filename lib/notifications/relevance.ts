// Whether a notification still matters when its mail is written: what was answered, withdrawn or closed meanwhile is left out.
import { addDays, type Day } from '#lib/dates.ts'
import { STALE_DAYS } from '#lib/items/derived.ts'
import { WORKING_STATES } from '#lib/items/states.ts'
import { askedIn } from './keys.ts'
import { askOf, proposalOf } from './links.ts'
import { textOf } from './rules.ts'
import type { Told } from './told.ts'

export interface Standing {
  /** Asks that nobody has decided on. */
  openAskIds: ReadonlySet<string>
  /** "<round>:<group>" where something is still owed to an open round. */
  owing: ReadonlySet<string>
  /** Rounds to which any of the reader's groups still owes something. */
  owingRoundIds: ReadonlySet<string>
}

/** False for what the reader has seen in the inbox, and for what is no longer so. */
export function stillMatters(told: Told, { openAskIds, owing, owingRoundIds }: Standing): boolean {
  const { kind, readAt, event, item, round, group, dueOn, quote } = told
  if (readAt) return false
  if (kind === 'round_opened') return round?.closedAt === null && owingRoundIds.has(round.id)
  if (round && dueOn) return round?.closedAt === null && owing.has(`${round.id}:${group?.id}`)
  if (dueOn) return item !== null && stillDue(told, item, dueOn)
  if (event?.action === 'assignment.proposed' || event?.action === 'item.created')
    return proposalOf(told) !== null
  // A comment that says nothing any more was withdrawn.
  if (event?.subjectType === 'comment') return quote !== null
  if (event?.action === 'assignment.declined')
    return item?.closedAt === null && (item.lead === null || textOf(event.to, 'role') === 'collaborating')
  if (kind === 'to_decide') {
    const askId = askOf(told)
    return askId ? openAskIds.has(askId) : item?.state === 'submitted'
  }
  return true
}

/** It is due then, and of the same group and action holder still. */
function stillDue({ key, reason, personId }: Told, item: NonNullable<Told['item']>, dueOn: Day): boolean {
  if (!(WORKING_STATES as readonly string[]).includes(item.state)) return false
  if (item.leadGroupId !== askedIn(key)) return false
  if (reason === 'holder' && item.holderId !== personId) return false
  return (key.startsWith('silent:') ? addDays(item.silentSince, STALE_DAYS) : item.dueOn) === dueOn
}
