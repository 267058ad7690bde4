'use server'
import { handleForm } from '#lib/action.ts'
import type { FormState } from '#lib/form-state.ts'
import { moveTheme } from '#lib/themes/mutations.ts'
import { moveThemeSchema } from '#lib/themes/schema.ts'

export async function moveThemeAction(_: FormState, form: FormData) {
  return handleForm(form, moveThemeSchema, moveTheme, () => '/themes')
}
