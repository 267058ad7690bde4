// When what was done can still be undone.
import type { Why } from '#lib/errors.ts'

const SECONDS = 60

/** Whole seconds that are left; 0: none. */
export const secondsLeft = (at: Date, now: Date): number =>
  Math.max(0, Math.ceil((at.getTime() - now.getTime()) / 1000 + SECONDS))

/** From then on an act is of no interest any more. */
export const tooLate = (now: Date): Date => new Date(now.getTime() - SECONDS * 1000)

/** Once, and within a minute. */
export function whyNotUndo(act: { at: Date; undoneAt: Date | null }, now: Date): Why | null {
  if (act.undoneAt) return { key: 'undone_already' }
  return act.at > tooLate(now) ? null : { key: 'undo_too_late' }
}
