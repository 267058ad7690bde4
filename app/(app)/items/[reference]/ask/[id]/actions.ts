'use server'
import { handleForm } from '#lib/action.ts'
import { decideAsk } from '#lib/asks/decide.ts'
import { withdrawAsk } from '#lib/asks/make.ts'
import { decideAskSchema, withdrawAskSchema } from '#lib/asks/schema.ts'
import type { FormState } from '#lib/form-state.ts'

export async function decideAskAction(_: FormState, form: FormData) {
  return handleForm(
    form,
    decideAskSchema,
    decideAsk,
    ({ reference }, { decision }) =>
      `/items/${reference}?done=${decision === 'grant' ? 'ask_granted' : 'ask_refused'}`,
  )
}

export async function withdrawAskAction(_: FormState, form: FormData) {
  return handleForm(
    form,
    withdrawAskSchema,
    withdrawAsk,
    ({ reference }) => `/items/${reference}?done=ask_withdrawn`,
  )
}
