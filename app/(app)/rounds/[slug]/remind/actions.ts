'use server'
import { handleForm } from '#lib/action.ts'
import type { FormState } from '#lib/form-state.ts'
import { remindGroups } from '#lib/rounds/remind.ts'
import { remindSchema } from '#lib/rounds/schema.ts'

export async function remindAction(_: FormState, form: FormData) {
  return handleForm(form, remindSchema, remindGroups, ({ slug }) => `/rounds/${slug}?done=round_reminded`)
}
