'use server'
import { handleForm } from '#lib/action.ts'
import type { FormState } from '#lib/form-state.ts'
import { chooseTimeZoneSchema } from '#lib/people/schema.ts'
import { chooseTimeZone } from '#lib/people/self.ts'

export async function chooseTimeZoneAction(_: FormState, form: FormData) {
  return handleForm(form, chooseTimeZoneSchema, chooseTimeZone, () => '/account?done=zone_chosen')
}
