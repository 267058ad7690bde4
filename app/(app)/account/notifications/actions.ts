'use server'
import { handleForm } from '#lib/action.ts'
import type { FormState } from '#lib/form-state.ts'
import { choosePacesSchema } from '#lib/notifications/schema.ts'
import { choosePaces } from '#lib/notifications/settings.ts'

export async function choosePacesAction(_: FormState, form: FormData) {
  return handleForm(form, choosePacesSchema, choosePaces, () => '/account?done=mail_chosen')
}
