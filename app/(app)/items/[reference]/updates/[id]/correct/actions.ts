'use server'
import { handleForm } from '#lib/action.ts'
import type { FormState } from '#lib/form-state.ts'
import { correctUpdate } from '#lib/items/correct.ts'
import { correctUpdateSchema } from '#lib/items/schema.ts'

export async function correctUpdateAction(_: FormState, form: FormData) {
  return handleForm(
    form,
    correctUpdateSchema,
    correctUpdate,
    ({ reference }) => `/items/${reference}?done=progress_corrected`,
  )
}
