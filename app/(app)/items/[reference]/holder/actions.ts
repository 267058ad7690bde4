'use server'
import { handleForm } from '#lib/action.ts'
import type { FormState } from '#lib/form-state.ts'
import { nameHolder } from '#lib/items/holder.ts'
import { nameHolderSchema } from '#lib/items/schema.ts'

export async function nameHolderAction(_: FormState, form: FormData) {
  return handleForm(
    form,
    nameHolderSchema,
    nameHolder,
    ({ reference }) => `/items/${reference}?done=holder_named`,
  )
}
