'use server'
import { handleForm } from '#lib/action.ts'
import type { FormState } from '#lib/form-state.ts'
import { addMembership } from '#lib/people/memberships.ts'
import { addMembershipSchema } from '#lib/people/schema.ts'

export async function addMembershipAction(_: FormState, form: FormData) {
  return handleForm(form, addMembershipSchema, addMembership, ({ id }) => `/people/${id}?done=function_given`)
}
