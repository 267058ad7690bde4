'use server'
import { handleForm } from '#lib/action.ts'
import type { FormState } from '#lib/form-state.ts'
import { moveView } from '#lib/views/mutations.ts'
import { moveViewSchema } from '#lib/views/schema.ts'

export async function moveViewAction(_: FormState, form: FormData) {
  return handleForm(form, moveViewSchema, moveView, () => '/views')
}
