'use server'
import { handleForm } from '#lib/action.ts'
import type { FormState } from '#lib/form-state.ts'
import { reopenRound } from '#lib/rounds/close.ts'
import { reopenRoundSchema } from '#lib/rounds/schema.ts'

export async function reopenRoundAction(_: FormState, form: FormData) {
  return handleForm(form, reopenRoundSchema, reopenRound, ({ slug }) => `/rounds/${slug}?done=round_reopened`)
}
