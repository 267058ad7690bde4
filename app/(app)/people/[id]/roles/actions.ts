'use server'
import { handleForm } from '#lib/action.ts'
import type { FormState } from '#lib/form-state.ts'
import { changeRoles } from '#lib/people/mutations.ts'
import { changeRolesSchema } from '#lib/people/schema.ts'

export async function changeRolesAction(_: FormState, form: FormData) {
  return handleForm(form, changeRolesSchema, changeRoles, ({ id }) => `/people/${id}?done=roles_changed`)
}
