'use server'
import { handleForm } from '#lib/action.ts'
import type { FormState } from '#lib/form-state.ts'
import { applySheet, discardSheet } from '#lib/sheets/mutations.ts'
import { applySheetSchema, sheetSchema } from '#lib/sheets/schema.ts'

export async function applySheetAction(_: FormState, form: FormData) {
  return handleForm(form, applySheetSchema, applySheet, ({ id, moved }) =>
    moved > 0 ? `/items/import/${id}?moved=${moved}` : `/items/import/${id}?done=sheet_applied`,
  )
}

export async function discardSheetAction(_: FormState, form: FormData) {
  return handleForm(form, sheetSchema, discardSheet, () => '/items/import?done=sheet_discarded')
}
