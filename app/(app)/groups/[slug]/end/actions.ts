'use server'
import { handleForm } from '#lib/action.ts'
import type { FormState } from '#lib/form-state.ts'
import { endGroup } from '#lib/groups/mutations.ts'
import { endGroupSchema } from '#lib/groups/schema.ts'

export async function endGroupAction(_: FormState, form: FormData) {
  return handleForm(form, endGroupSchema, endGroup, (group) => {
    return `/groups/${group.slug}?period=${group.period}&done=group_ended`
  })
}
