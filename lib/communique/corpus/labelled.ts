// The form of the labelled sentences that reading is measured on. All of them are of our own writing.
import type { StatementKind } from '../types.ts'

/** Kind, verb, addressee and action of one expected statement. */
export type Expected = readonly [kind: StatementKind, verb: string, addressee: string, action: string]

/**
 * A paragraph, or a lead line followed by its list items, and the statements in it. `after` is a paragraph
 * that stands before it and gives a pronoun its antecedent.
 */
export interface Labelled {
  readonly text: string | readonly string[]
  readonly after?: string
  readonly statements: readonly Expected[]
}
