'use server'
import { handleForm } from '#lib/action.ts'
import type { FormState } from '#lib/form-state.ts'
import { editItem } from '#lib/items/edit.ts'
import { editItemSchema } from '#lib/items/schema.ts'

export async function editItemAction(_: FormState, form: FormData) {
  return handleForm(form, editItemSchema, editItem, ({ reference }) => `/items/${reference}?done=item_edited`)
}
