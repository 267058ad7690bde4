'use server'
import { handleForm } from '#lib/action.ts'
import type { FormState } from '#lib/form-state.ts'
import { setPriority } from '#lib/items/priority.ts'
import { setPrioritySchema } from '#lib/items/schema.ts'

export async function setPriorityAction(_: FormState, form: FormData) {
  return handleForm(
    form,
    setPrioritySchema,
    setPriority,
    ({ reference }) => `/items/${reference}?done=priority_set`,
  )
}
