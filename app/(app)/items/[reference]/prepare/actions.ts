'use server'
import { handleForm } from '#lib/action.ts'
import type { FormState } from '#lib/form-state.ts'
import { prepareItem } from '#lib/items/prepare.ts'
import { itemSchema } from '#lib/items/schema.ts'

export async function prepareItemAction(_: FormState, form: FormData) {
  return handleForm(form, itemSchema, prepareItem, ({ reference }, { stay }) =>
    stay ? null : `/items/${reference}?done=item_prepared`,
  )
}
