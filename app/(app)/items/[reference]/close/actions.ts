'use server'
import { handleForm } from '#lib/action.ts'
import type { FormState } from '#lib/form-state.ts'
import { closeItem } from '#lib/items/close.ts'
import { closeItemSchema } from '#lib/items/schema.ts'

export async function closeItemAction(_: FormState, form: FormData) {
  return handleForm(
    form,
    closeItemSchema,
    closeItem,
    ({ reference }) => `/items/${reference}?done=item_closed`,
  )
}
