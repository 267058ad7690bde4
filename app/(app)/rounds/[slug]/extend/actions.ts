'use server'
import { handleForm } from '#lib/action.ts'
import type { FormState } from '#lib/form-state.ts'
import { extendRound } from '#lib/rounds/extend.ts'
import { extendRoundSchema } from '#lib/rounds/schema.ts'

export async function extendRoundAction(_: FormState, form: FormData) {
  return handleForm(form, extendRoundSchema, extendRound, ({ slug }) => `/rounds/${slug}?done=round_extended`)
}
