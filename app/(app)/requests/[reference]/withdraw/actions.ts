'use server'
import { handleForm } from '#lib/action.ts'
import type { FormState } from '#lib/form-state.ts'
import { withdrawRequest } from '#lib/requests/mutations.ts'
import { withdrawRequestSchema } from '#lib/requests/schema.ts'

export async function withdrawRequestAction(_: FormState, form: FormData) {
  return handleForm(
    form,
    withdrawRequestSchema,
    withdrawRequest,
    ({ reference }) => `/requests/${reference}?done=request_withdrawn`,
  )
}
