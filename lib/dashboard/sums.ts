// The counts of a dashboard, added up as its parts ask for them.
import type { Count } from './counts.ts'

export interface Sums {
  /** How many of the measure, of one key and one part of its days where they are given. */
  of: (measure: string, key?: string, part?: string) => number
  /** Days from the meeting to the first progress, in the middle of all; null without any. */
  medianDays: number | null
}

export function addUp(counts: readonly Count[]): Sums {
  const median = counts.find(({ measure }) => measure === 'median')
  return {
    of: (measure, key, part) =>
      counts
        .filter(
          (count) =>
            count.measure === measure &&
            (key === undefined || count.key === key) &&
            (part === undefined || count.part === part),
        )
        .reduce((sum, { n }) => sum + n, 0),
    medianDays: median ? Number(median.key) / median.n : null,
  }
}
