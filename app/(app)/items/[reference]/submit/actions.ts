'use server'
import { handleForm } from '#lib/action.ts'
import type { FormState } from '#lib/form-state.ts'
import { submitItemSchema } from '#lib/items/schema.ts'
import { submitItem } from '#lib/items/submit.ts'

export async function submitItemAction(_: FormState, form: FormData) {
  return handleForm(
    form,
    submitItemSchema,
    submitItem,
    ({ reference }) => `/items/${reference}?done=item_submitted`,
  )
}
