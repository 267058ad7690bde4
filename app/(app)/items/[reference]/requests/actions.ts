'use server'
import { handleForm } from '#lib/action.ts'
import type { FormState } from '#lib/form-state.ts'
import { linkRequest, unlinkRequest } from '#lib/items/link.ts'
import { linkRequestSchema } from '#lib/items/schema.ts'

export async function linkRequestAction(_: FormState, form: FormData) {
  return handleForm(
    form,
    linkRequestSchema,
    linkRequest,
    ({ reference }) => `/items/${reference}?done=request_linked`,
  )
}

export async function unlinkRequestAction(_: FormState, form: FormData) {
  return handleForm(
    form,
    linkRequestSchema,
    unlinkRequest,
    ({ reference }) => `/items/${reference}?done=request_unlinked`,
  )
}
