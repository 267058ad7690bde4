// From which moment to which a page compares: the days asked for, else since the last round closed, else the last ninety days.
import { endOfDay } from '#lib/as-of.ts'
import { addDays, type Day } from '#lib/dates.ts'
import type { ClosedRound } from '#lib/rounds/queries.ts'
import type { ChangesFilter } from './filter.ts'
import type { Span } from './kinds.ts'

const WITHOUT_ROUND_DAYS = 90

/** The span, and the round since whose closing it is, if it is. */
export function spanOf(
  { from, to }: Pick<ChangesFilter, 'from' | 'to'>,
  today: Day,
  timeZone: string,
  round: ClosedRound | null,
): Span & { round: ClosedRound | null } {
  const toDay = to ?? today
  const end = { to: to ? endOfDay(to, timeZone) : null, toDay }
  if (from === null && round && round.closedOn <= toDay) {
    return { from: round.closedAt, fromDay: round.closedOn, ...end, round }
  }
  const fromDay = from ?? addDays(toDay, -WITHOUT_ROUND_DAYS)
  return { from: endOfDay(fromDay, timeZone), fromDay, ...end, round: null }
}
