'use server'
import { handleForm } from '#lib/action.ts'
import type { FormState } from '#lib/form-state.ts'
import { answerFor } from '#lib/rounds/answer.ts'
import { answerSchema } from '#lib/rounds/schema.ts'

export async function answerAction(_: FormState, form: FormData) {
  return handleForm(form, answerSchema, answerFor, ({ slug }) => `/rounds/${slug}?done=round_answered`)
}
