'use server'
import { handleForm } from '#lib/action.ts'
import type { FormState } from '#lib/form-state.ts'
import { renameTheme } from '#lib/themes/mutations.ts'
import { renameThemeSchema } from '#lib/themes/schema.ts'

export async function renameThemeAction(_: FormState, form: FormData) {
  return handleForm(form, renameThemeSchema, renameTheme, () => '/themes?done=theme_renamed')
}
