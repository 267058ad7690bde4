'use server'
import { handleForm } from '#lib/action.ts'
import type { FormState } from '#lib/form-state.ts'
import { retireTheme } from '#lib/themes/mutations.ts'
import { themeSchema } from '#lib/themes/schema.ts'

export async function retireThemeAction(_: FormState, form: FormData) {
  return handleForm(form, themeSchema, retireTheme, () => '/themes?done=theme_retired')
}
