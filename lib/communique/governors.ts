// Whose words a clause with a modal is: the verb, or the attribution, that governs it.
import { type Line, textOf } from './grammar.ts'
import type { Predicate } from './predicates.ts'

export interface Governor {
  /** Verb as the statement shows it. */
  readonly verb: (modal: string) => string
  /** Where the clause begins that the mark covers; null: at the modal's own subject. */
  readonly from: number | null
  /** Asks even where nobody is named. */
  readonly asks: boolean
  readonly weak: boolean
  readonly wish: boolean
}

/** A predicate as governor of its that-clause. */
export function governorOf(line: Line, predicate: Predicate): Governor {
  const verb = textOf(line, predicate.from, predicate.to)
    .replace(/\s+that$/, '')
    .replace(/(?<=\b(?:view|opinion|belief|agreement|consensus|hope|wish))\s.*$/, '')
  return {
    verb: () => verb,
    from: predicate.from,
    asks: predicate.row.kind === 'request',
    weak: predicate.weak,
    wish: /^(?:hope|wish|express|voice|request|ask|share|expect|trust)/.test(predicate.row.verb[0]),
  }
}
