'use server'
import { handleForm } from '#lib/action.ts'
import type { FormState } from '#lib/form-state.ts'
import { closeRound } from '#lib/rounds/close.ts'
import { closeRoundSchema } from '#lib/rounds/schema.ts'

export async function closeRoundAction(_: FormState, form: FormData) {
  return handleForm(form, closeRoundSchema, closeRound, ({ slug }) => `/rounds/${slug}?done=round_closed`)
}
