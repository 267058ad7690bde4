'use server'
import { handleForm } from '#lib/action.ts'
import type { FormState } from '#lib/form-state.ts'
import { handOver } from '#lib/hand-over/mutations.ts'
import { handOverSchema } from '#lib/hand-over/schema.ts'

export async function handOverAction(_: FormState, form: FormData) {
  return handleForm(form, handOverSchema, handOver, ({ id }) => `/people/${id}/hand-over?done=handed_over`)
}
