// What is said of a line: what it changes, what others changed meanwhile, why it is refused.
import type { SheetVerdict } from '#lib/generated/prisma/enums.ts'
import type { Meanwhile } from '#lib/meanwhile.ts'
import type { Edited, Reported, SheetColumn } from './columns.ts'

/** A cell that says something else than the register; days in ISO form, health by its key. */
export interface Edit {
  field: Edited | Reported
  from: string
  to: string
}

/** A sentence of messages/, about one column or the whole line. */
export interface Reason {
  key: string
  values?: Record<string, string | number>
  column?: SheetColumn
}

export interface Judged {
  verdict: SheetVerdict
  /** The item's title as it is. */
  title: string
  /** The item's version that was looked at; null: there is none. */
  seenVersion: number | null
  changes: Edit[]
  /** What others did since the line went out. */
  meanwhile: Meanwhile[]
  reasons: Reason[]
}
