'use server'
import { handleForm } from '#lib/action.ts'
import type { FormState } from '#lib/form-state.ts'
import { setTimeZone } from '#lib/settings/mutations.ts'
import { setTimeZoneSchema } from '#lib/settings/schema.ts'

export async function setTimeZoneAction(_: FormState, form: FormData) {
  return handleForm(form, setTimeZoneSchema, setTimeZone, () => '/settings?done=time_zone_set')
}
