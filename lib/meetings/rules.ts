// What may happen to a communiqué under review. Each rule answers null, or the sentence (messages/ `why`) that says why not.
import { createHash } from 'node:crypto'
import type { Why } from '#lib/errors.ts'
import type { ImportState } from '#lib/generated/prisma/enums.ts'
import { areComplete, type CommuniqueFacts } from './facts.ts'
import { type Span, splitsInTwo } from './spans.ts'

/** A review takes decisions until it is registered or discarded. */
export function whyNotReview(state: ImportState): Why | null {
  if (state === 'registered') return { key: 'import_registered' }
  if (state === 'discarded') return { key: 'import_discarded' }
  return null
}

/** A clause is split between two of its words. */
export const whyNotSplit = (text: string, span: Span, at: number): Why | null =>
  splitsInTwo(text, span, at) ? null : { key: 'split_outside' }

/** Two clauses of one paragraph may become one. */
export const whyNotMerge = (
  first: { id: string; paragraphIndex: number },
  second: { id: string; paragraphIndex: number },
): Why | null =>
  first.id !== second.id && first.paragraphIndex === second.paragraphIndex
    ? null
    : { key: 'merge_other_paragraph' }

/** What the review holds so far. */
export interface ReviewCount {
  undecided: number
  /** Kept and not in the register yet. */
  added: number
  /** Kept, in the register, and said differently there: a quote to fill in, a place that moved. */
  changed: number
  /** The document itself is new to the register, or differs from the one it keeps. */
  documentChanges: boolean
}

/** Registering needs complete facts, a decision on every proposal, and something to register. */
export function whyNotRegister(state: ImportState, facts: CommuniqueFacts, count: ReviewCount): Why | null {
  const closed = whyNotReview(state)
  if (closed) return closed
  if (!areComplete(facts)) return { key: 'facts_incomplete' }
  if (count.undecided > 0) return { key: 'proposals_undecided', values: { count: count.undecided } }
  if (count.added === 0 && count.changed === 0 && !count.documentChanges)
    return { key: 'nothing_to_register' }
  return null
}

/** A mark of everything that a registration would act on: another one means that somebody decided meanwhile. */
export function reviewMark(parts: readonly (string | number)[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 16)
}
