'use server'
import { handleForm } from '#lib/action.ts'
import type { FormState } from '#lib/form-state.ts'
import { resumeItem } from '#lib/items/hold.ts'
import { itemSchema } from '#lib/items/schema.ts'

export async function resumeItemAction(_: FormState, form: FormData) {
  return handleForm(form, itemSchema, resumeItem, ({ reference }, { stay }) =>
    stay ? null : `/items/${reference}?done=item_resumed`,
  )
}
