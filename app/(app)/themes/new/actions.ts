'use server'
import { handleForm } from '#lib/action.ts'
import type { FormState } from '#lib/form-state.ts'
import { addTheme } from '#lib/themes/mutations.ts'
import { addThemeSchema } from '#lib/themes/schema.ts'

export async function addThemeAction(_: FormState, form: FormData) {
  return handleForm(form, addThemeSchema, addTheme, () => '/themes?done=theme_added')
}
