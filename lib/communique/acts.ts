// A speech act as reading a sentence finds it, before it has a place in the document.
import { type Line, textOf } from './grammar.ts'
import type { Predicate } from './predicates.ts'
import type { StatementKind } from './types.ts'

/** A speech act found in a sentence. */
export interface Act {
  readonly kind: StatementKind
  readonly verb: string
  readonly addressee: string
  readonly action: string
  /** Token range of its clause. */
  readonly from: number
  readonly to: number
  readonly certain: boolean
}

export const unspecified = 'unspecified'

/** The act of a predicate, not certain where the verb is weak or nobody is named. */
export function act(
  line: Line,
  predicate: Predicate,
  addressee: string,
  action: string,
  to: number,
  certain: boolean,
): Act {
  return {
    kind: predicate.row.kind === 'endorsement' && !predicate.wish ? 'endorsement' : 'request',
    verb: (predicate.wish ? 'would ' : '') + textOf(line, predicate.from, predicate.to),
    addressee,
    action,
    from: predicate.from,
    to,
    certain: certain && !predicate.weak && !predicate.row.weak && addressee !== unspecified,
  }
}
