'use server'
import { handleForm } from '#lib/action.ts'
import type { FormState } from '#lib/form-state.ts'
import { relateRequest, unrelateRequest } from '#lib/requests/mutations.ts'
import { relateRequestSchema } from '#lib/requests/schema.ts'

export async function relateRequestAction(_: FormState, form: FormData) {
  return handleForm(
    form,
    relateRequestSchema,
    relateRequest,
    ({ reference }) => `/requests/${reference}?done=request_related`,
  )
}

export async function unrelateRequestAction(_: FormState, form: FormData) {
  return handleForm(
    form,
    relateRequestSchema,
    unrelateRequest,
    ({ reference }) => `/requests/${reference}?done=request_unrelated`,
  )
}
