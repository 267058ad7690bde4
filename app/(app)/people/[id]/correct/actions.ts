'use server'
import { handleForm } from '#lib/action.ts'
import type { FormState } from '#lib/form-state.ts'
import { correctPerson } from '#lib/people/mutations.ts'
import { correctPersonSchema } from '#lib/people/schema.ts'

export async function correctPersonAction(_: FormState, form: FormData) {
  return handleForm(
    form,
    correctPersonSchema,
    correctPerson,
    ({ id }) => `/people/${id}?done=person_corrected`,
  )
}
