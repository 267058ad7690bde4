'use server'
import { handleForm } from '#lib/action.ts'
import { makeAsk } from '#lib/asks/make.ts'
import { makeAskSchema } from '#lib/asks/schema.ts'
import type { FormState } from '#lib/form-state.ts'

export async function makeAskAction(_: FormState, form: FormData) {
  return handleForm(form, makeAskSchema, makeAsk, ({ reference }) => `/items/${reference}?done=ask_made`)
}
