'use server'
import { handleForm } from '#lib/action.ts'
import type { FormState } from '#lib/form-state.ts'
import { saveView } from '#lib/views/mutations.ts'
import { saveViewSchema } from '#lib/views/schema.ts'

export async function saveViewAction(_: FormState, form: FormData) {
  return handleForm(form, saveViewSchema, saveView, ({ id }) => `/views/${id}?done=view_saved`)
}
