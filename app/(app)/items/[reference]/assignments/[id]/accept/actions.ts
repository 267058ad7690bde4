'use server'
import { handleForm } from '#lib/action.ts'
import type { FormState } from '#lib/form-state.ts'
import { acceptAssignment } from '#lib/items/assign.ts'
import { acceptAssignmentSchema } from '#lib/items/schema.ts'

export async function acceptAssignmentAction(_: FormState, form: FormData) {
  return handleForm(
    form,
    acceptAssignmentSchema,
    acceptAssignment,
    ({ reference }) => `/items/${reference}?done=assignment_accepted`,
  )
}
