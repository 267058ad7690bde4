'use server'
import { handleForm } from '#lib/action.ts'
import type { FormState } from '#lib/form-state.ts'
import { addDeliverable } from '#lib/items/deliverables.ts'
import { addDeliverableSchema } from '#lib/items/schema.ts'

export async function addDeliverableAction(_: FormState, form: FormData) {
  return handleForm(
    form,
    addDeliverableSchema,
    addDeliverable,
    ({ reference }) => `/items/${reference}?done=deliverable_added`,
  )
}
