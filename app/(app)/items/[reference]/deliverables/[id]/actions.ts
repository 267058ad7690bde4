'use server'
import { handleForm } from '#lib/action.ts'
import type { FormState } from '#lib/form-state.ts'
import { changeDeliverable } from '#lib/items/deliverables.ts'
import { changeDeliverableSchema } from '#lib/items/schema.ts'

export async function changeDeliverableAction(_: FormState, form: FormData) {
  return handleForm(
    form,
    changeDeliverableSchema,
    changeDeliverable,
    ({ reference }) => `/items/${reference}?done=deliverable_changed`,
  )
}
