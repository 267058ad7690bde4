'use server'
import { handleForm } from '#lib/action.ts'
import type { FormState } from '#lib/form-state.ts'
import { reopenItem } from '#lib/items/close.ts'
import { reopenItemSchema } from '#lib/items/schema.ts'

export async function reopenItemAction(_: FormState, form: FormData) {
  return handleForm(
    form,
    reopenItemSchema,
    reopenItem,
    ({ reference }) => `/items/${reference}?done=item_reopened`,
  )
}
