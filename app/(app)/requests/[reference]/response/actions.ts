'use server'
import { handleForm } from '#lib/action.ts'
import type { FormState } from '#lib/form-state.ts'
import { respondToRequest } from '#lib/requests/mutations.ts'
import { respondSchema } from '#lib/requests/schema.ts'

export async function respondToRequestAction(_: FormState, form: FormData) {
  return handleForm(
    form,
    respondSchema,
    respondToRequest,
    ({ reference }) => `/requests/${reference}?done=request_answered`,
  )
}
