'use server'
import { handleForm } from '#lib/action.ts'
import type { FormState } from '#lib/form-state.ts'
import { changeMembership } from '#lib/people/memberships.ts'
import { changeMembershipSchema } from '#lib/people/schema.ts'

export async function changeMembershipAction(_: FormState, form: FormData) {
  return handleForm(
    form,
    changeMembershipSchema,
    changeMembership,
    ({ id }) => `/people/${id}?done=function_changed`,
  )
}
