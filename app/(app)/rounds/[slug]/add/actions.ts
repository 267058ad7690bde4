'use server'
import { handleForm } from '#lib/action.ts'
import type { FormState } from '#lib/form-state.ts'
import { addRoundItems } from '#lib/rounds/extend.ts'
import { addItemsSchema } from '#lib/rounds/schema.ts'

export async function addItemsAction(_: FormState, form: FormData) {
  return handleForm(
    form,
    addItemsSchema,
    addRoundItems,
    ({ slug }) => `/rounds/${slug}?done=round_items_added`,
  )
}
