'use server'
import { handleForm } from '#lib/action.ts'
import type { FormState } from '#lib/form-state.ts'
import { restoreTheme } from '#lib/themes/mutations.ts'
import { themeSchema } from '#lib/themes/schema.ts'

export async function restoreThemeAction(_: FormState, form: FormData) {
  return handleForm(form, themeSchema, restoreTheme, () => '/themes?done=theme_restored')
}
