'use server'
import { handleForm } from '#lib/action.ts'
import type { FormState } from '#lib/form-state.ts'
import { markRead } from '#lib/notifications/inbox.ts'
import { markReadSchema } from '#lib/notifications/schema.ts'

export async function markReadAction(_: FormState, form: FormData) {
  return handleForm(form, markReadSchema, markRead, () => null)
}
