'use server'
import { handleForm } from '#lib/action.ts'
import type { FormState } from '#lib/form-state.ts'
import { changeView } from '#lib/views/mutations.ts'
import { changeViewSchema } from '#lib/views/schema.ts'

export async function changeViewAction(_: FormState, form: FormData) {
  return handleForm(form, changeViewSchema, changeView, ({ id }) => `/views/${id}?done=view_changed`)
}
