'use server'
import { handleForm } from '#lib/action.ts'
import type { FormState } from '#lib/form-state.ts'
import { endAssignment } from '#lib/items/assign.ts'
import { endAssignmentSchema } from '#lib/items/schema.ts'

export async function endAssignmentAction(_: FormState, form: FormData) {
  return handleForm(
    form,
    endAssignmentSchema,
    endAssignment,
    ({ reference }) => `/items/${reference}?done=assignment_ended`,
  )
}
