'use server'
import { handleForm } from '#lib/action.ts'
import type { FormState } from '#lib/form-state.ts'
import { openRound } from '#lib/rounds/open.ts'
import { openRoundSchema } from '#lib/rounds/schema.ts'

export async function openRoundAction(_: FormState, form: FormData) {
  return handleForm(form, openRoundSchema, openRound, ({ slug }) => `/rounds/${slug}?done=round_opened`)
}
