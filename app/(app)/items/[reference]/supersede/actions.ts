'use server'
import { handleForm } from '#lib/action.ts'
import type { FormState } from '#lib/form-state.ts'
import { supersedeItem } from '#lib/items/close.ts'
import { supersedeItemSchema } from '#lib/items/schema.ts'

export async function supersedeItemAction(_: FormState, form: FormData) {
  return handleForm(
    form,
    supersedeItemSchema,
    supersedeItem,
    ({ reference }) => `/items/${reference}?done=item_superseded`,
  )
}
