'use server'
import { handleForm } from '#lib/action.ts'
import type { FormState } from '#lib/form-state.ts'
import { deleteView } from '#lib/views/mutations.ts'
import { viewSchema } from '#lib/views/schema.ts'

export async function deleteViewAction(_: FormState, form: FormData) {
  return handleForm(form, viewSchema, deleteView, () => '/views?done=view_deleted')
}
