'use server'
import { handleForm } from '#lib/action.ts'
import type { FormState } from '#lib/form-state.ts'
import { setDueDate } from '#lib/items/edit.ts'
import { setDueDateSchema } from '#lib/items/schema.ts'

export async function setDueDateAction(_: FormState, form: FormData) {
  return handleForm(
    form,
    setDueDateSchema,
    setDueDate,
    ({ reference }) => `/items/${reference}?done=due_date_set`,
  )
}
