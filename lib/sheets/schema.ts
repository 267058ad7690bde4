// What the forms about an edited spreadsheet hold.
import { z } from 'zod'
import { idField, versionField } from '#lib/form-fields.ts'
import { MOST_CHANGES } from './limits.ts'

const ofSheet = { id: idField, version: versionField }

export const sheetSchema = z.object(ofSheet)
export type OfSheet = z.output<typeof sheetSchema>

export const applySheetSchema = z.object({
  ...ofSheet,
  lines: z.preprocess((value) => [value ?? []].flat(), z.array(idField).min(1, 'noLines').max(MOST_CHANGES)),
})
export type ApplySheet = z.output<typeof applySheetSchema>
