'use server'
import { handleForm } from '#lib/action.ts'
import type { FormState } from '#lib/form-state.ts'
import { sendCallSchema, writeCallSchema } from '#lib/rounds/schema.ts'
import { sendCall, writeCall } from '#lib/rounds/send-call.ts'

export async function writeCallAction(_: FormState, form: FormData) {
  return handleForm(
    form,
    writeCallSchema,
    writeCall,
    ({ slug }) => `/rounds/${slug}/call?done=round_call_saved#preview`,
  )
}

export async function sendCallAction(_: FormState, form: FormData) {
  return handleForm(form, sendCallSchema, sendCall, ({ slug }) => `/rounds/${slug}?done=round_call_sent`)
}
