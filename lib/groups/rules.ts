// What may happen to a group, as sentences of messages/ `why`.
import type { Day } from '#lib/dates.ts'
import type { Why } from '#lib/errors.ts'

export interface GroupFacts {
  id: string
  code: string
  periodId: string
}

/** The sentence why the group cannot be part of `parent`, or null. `below`: ids of the group and all its parts. */
export function whyNotMove(group: GroupFacts, parent: GroupFacts, below: readonly string[]): Why | null {
  if (below.includes(parent.id))
    return { key: 'groupInsideItself', values: { group: group.code, parent: parent.code } }
  return group.periodId === parent.periodId
    ? null
    : { key: 'groupOfOtherPeriod', values: { group: parent.code } }
}

/** The sentence why a title cannot begin on that day, or null. On the first day of the one in force it corrects that one. */
export function whyNotRetitle(current: { validFrom: Day } | null, validFrom: Day): Why | null {
  if (!current || validFrom >= current.validFrom) return null
  return { key: 'titleBeforeCurrent', values: { date: current.validFrom } }
}

/** The sentence why these groups cannot succeed the group, or null. */
export function whyNotSucceed(group: GroupFacts, successors: readonly GroupFacts[]): Why | null {
  return successors.some((successor) => successor.id === group.id)
    ? { key: 'groupSucceedsItself', values: { group: group.code } }
    : null
}
