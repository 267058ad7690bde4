'use server'
import { handleForm } from '#lib/action.ts'
import type { FormState } from '#lib/form-state.ts'
import { renameSelfSchema } from '#lib/people/schema.ts'
import { renameSelf } from '#lib/people/self.ts'

export async function renameSelfAction(_: FormState, form: FormData) {
  return handleForm(form, renameSelfSchema, renameSelf, () => '/account?done=renamed')
}
