'use server'
import { handleForm } from '#lib/action.ts'
import type { FormState } from '#lib/form-state.ts'
import { openPeriod } from '#lib/settings/mutations.ts'
import { openPeriodSchema } from '#lib/settings/schema.ts'

export async function openPeriodAction(_: FormState, form: FormData) {
  return handleForm(form, openPeriodSchema, openPeriod, () => '/settings?done=period_opened')
}
