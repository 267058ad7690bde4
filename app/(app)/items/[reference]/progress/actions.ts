'use server'
import { handleForm } from '#lib/action.ts'
import type { FormState } from '#lib/form-state.ts'
import { logProgress } from '#lib/items/progress.ts'
import { logProgressSchema } from '#lib/items/schema.ts'

export async function logProgressAction(_: FormState, form: FormData) {
  return handleForm(
    form,
    logProgressSchema,
    logProgress,
    ({ reference }) => `/items/${reference}?done=progress_logged`,
  )
}
