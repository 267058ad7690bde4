'use server'
import { handleForm } from '#lib/action.ts'
import type { FormState } from '#lib/form-state.ts'
import { declineAssignment } from '#lib/items/assign.ts'
import { declineAssignmentSchema } from '#lib/items/schema.ts'

export async function declineAssignmentAction(_: FormState, form: FormData) {
  return handleForm(
    form,
    declineAssignmentSchema,
    declineAssignment,
    ({ reference }) => `/items/${reference}?done=assignment_declined`,
  )
}
