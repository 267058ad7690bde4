'use server'
import { handleForm } from '#lib/action.ts'
import type { FormState } from '#lib/form-state.ts'
import { editRequest } from '#lib/requests/mutations.ts'
import { editRequestSchema } from '#lib/requests/schema.ts'

export async function editRequestAction(_: FormState, form: FormData) {
  return handleForm(
    form,
    editRequestSchema,
    editRequest,
    ({ reference }) => `/requests/${reference}?done=request_edited`,
  )
}
