// The day that the page being rendered goes back to, for its links and its header: set once when the page reads its address
// (lib/reading.ts), so that it need not be handed down to each of them (docs/decisions/0013).
import { cache } from 'react'
import { withAsOf } from './as-of.ts'
import type { Day } from './dates.ts'

export interface AsOfHere {
  /** The day gone back to; null in the present. */
  asOf: Day | null
  /** The latest day that one can go back to; null on pages that are about the present only. */
  latest: Day | null
  /** What else is in the address, for the way to another day. */
  kept: [name: string, value: string][]
}

const here = cache((): { value: AsOfHere } => ({ value: { asOf: null, latest: null, kept: [] } }))

/** How this page stands in time; the present on forms and outside of server components. */
export const asOfHere = (): AsOfHere => here().value

/** Says how this page stands in time. */
export function setAsOfHere(value: AsOfHere): void {
  here().value = value
}

/** The address, with the day where this page goes back to one. */
export const keepAsOf = (href: string): string => withAsOf(href, asOfHere().asOf)
