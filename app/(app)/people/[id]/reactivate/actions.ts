'use server'
import { handleForm } from '#lib/action.ts'
import type { FormState } from '#lib/form-state.ts'
import { reactivatePerson } from '#lib/people/mutations.ts'
import { personSchema } from '#lib/people/schema.ts'

export async function reactivatePersonAction(_: FormState, form: FormData) {
  return handleForm(form, personSchema, reactivatePerson, ({ id }) => `/people/${id}?done=person_reactivated`)
}
