'use server'
import { handleForm } from '#lib/action.ts'
import type { FormState } from '#lib/form-state.ts'
import { holdItem } from '#lib/items/hold.ts'
import { holdItemSchema } from '#lib/items/schema.ts'

export async function holdItemAction(_: FormState, form: FormData) {
  return handleForm(form, holdItemSchema, holdItem, ({ reference }) => `/items/${reference}?done=item_held`)
}
