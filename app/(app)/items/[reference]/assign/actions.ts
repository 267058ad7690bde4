'use server'
import { handleForm } from '#lib/action.ts'
import type { FormState } from '#lib/form-state.ts'
import { assignGroup } from '#lib/items/assign.ts'
import { assignGroupSchema } from '#lib/items/schema.ts'

export async function assignGroupAction(_: FormState, form: FormData) {
  return handleForm(
    form,
    assignGroupSchema,
    assignGroup,
    ({ reference }) => `/items/${reference}?done=group_proposed`,
  )
}
