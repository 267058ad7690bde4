'use server'
import { handleForm } from '#lib/action.ts'
import type { FormState } from '#lib/form-state.ts'
import { deactivatePerson } from '#lib/people/mutations.ts'
import { personSchema } from '#lib/people/schema.ts'

export async function deactivatePersonAction(_: FormState, form: FormData) {
  return handleForm(form, personSchema, deactivatePerson, ({ id }) => `/people/${id}?done=person_deactivated`)
}
