'use server'
import { handleForm } from '#lib/action.ts'
import type { FormState } from '#lib/form-state.ts'
import { createItem } from '#lib/items/create.ts'
import { createItemSchema } from '#lib/items/schema.ts'

export async function createItemAction(_: FormState, form: FormData) {
  return handleForm(
    form,
    createItemSchema,
    createItem,
    ({ reference }) => `/items/${reference}?done=item_created`,
  )
}
