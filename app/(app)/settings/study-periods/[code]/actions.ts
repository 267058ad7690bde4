'use server'
import { handleForm } from '#lib/action.ts'
import type { FormState } from '#lib/form-state.ts'
import { changePeriod } from '#lib/settings/mutations.ts'
import { changePeriodSchema } from '#lib/settings/schema.ts'

export async function changePeriodAction(_: FormState, form: FormData) {
  return handleForm(form, changePeriodSchema, changePeriod, () => '/settings?done=period_changed')
}
