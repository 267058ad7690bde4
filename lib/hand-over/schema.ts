// What the form of a hand-over holds.
import { z } from 'zod'
import { idField, listField, optionalText, requiredText, versionField } from '#lib/form-fields.ts'
import { PARTS } from './parts.ts'

export const handOverSchema = z.object({
  /** Whose it is, and that row's version. */
  personId: idField,
  version: versionField,
  /** Who takes over. */
  to: idField,
  /** References of items. */
  items: listField(requiredText(60)),
  parts: listField(z.enum(PARTS)),
  /** For the successor: it stands in each item's history. */
  note: optionalText(2000),
})
export type HandOver = z.output<typeof handOverSchema>
