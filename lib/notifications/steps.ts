// When a reminder is due: 30 days, 7 days and no day before, then weekly, four times at most; after that staff are told instead.
import { addDays, type Day, daysBetween } from '#lib/dates.ts'
import type { ReminderStep } from '#lib/generated/prisma/enums.ts'

/** How far reminders of one thing have gone. */
export interface Progress {
  dueOn: Day
  step: ReminderStep
  takenOn: Day
}

const LATER: readonly ReminderStep[] = ['due', 'week_1', 'week_2', 'week_3', 'week_4', 'staff']

/**
 * The step to take today, or null. With another due date it begins anew. What was due long before anybody reminded of it
 * begins with its first reminder too: nobody's silence is told to staff before they were asked.
 */
export function nextStep(dueOn: Day, progress: Progress | null, today: Day): ReminderStep | null {
  const last = progress?.dueOn === dueOn ? progress : null
  const days = daysBetween(today, dueOn)
  if (days > 30) return null
  if (days > 7) return last ? null : 'month_before'
  if (days > 0) return last && last.step !== 'month_before' ? null : 'week_before'
  const at = last ? LATER.indexOf(last.step) : -1
  if (at === -1) return 'due'
  const next = LATER[at + 1]
  return next && last && addDays(last.takenOn, 7) <= today ? next : null
}
