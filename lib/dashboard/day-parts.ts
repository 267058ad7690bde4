// Into which parts of the calendar the counts of each measure fall: everything on a dashboard that depends on the day.
import { addDays, type Day } from '#lib/dates.ts'
import { monthOf, monthsBetween } from './months.ts'

/** The first part ends before the first day, the next begins with it, and so on; the last has no end. */
export interface DayParts {
  names: readonly string[]
  days: readonly (Day | 'infinity' | '-infinity')[]
}

/** The day after the last month of the timeline: that of today, and twelve more. */
export function timelineEnd(today: Day): Day {
  const [year, month] = [Number(today.slice(0, 4)) + 1, Number(today.slice(5, 7)) + 1]
  return month > 12 ? `${year + 1}-01-01` : `${year}-${String(month).padStart(2, '0')}-01`
}

/** By measure (migration `tally`); those that depend on no day have one part, without a name. */
export function dayParts(today: Day, since: Day): Record<string, DayParts> {
  const end = timelineEnd(today)
  const months = monthsBetween(monthOf(today), monthOf(addDays(end, -1)))
  const always = { names: ['', ''], days: ['-infinity'] } as const
  const reached = { names: ['reached', 'ahead'], days: [addDays(today, 1)] }
  return {
    ...{ state: always, health: always, proposed: always, response: always },
    ...{ stale: reached, standing: reached, request_standing: reached },
    moved: { names: ['before', 'since'], days: [since] },
    // Infinity: without a due date.
    due: {
      names: ['late_before', 'late_since', ...months, 'later', 'none'],
      days: [
        since < today ? since : today,
        today,
        ...months.slice(1).map((month) => `${month}-01`),
        end,
        'infinity',
      ],
    },
    created: {
      names: ['older', 'two_years', 'year', 'half', 'quarter'],
      days: [729, 364, 179, 89].map((age) => addDays(today, -age)),
    },
  }
}
