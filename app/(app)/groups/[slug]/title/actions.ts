'use server'
import { handleForm } from '#lib/action.ts'
import type { FormState } from '#lib/form-state.ts'
import { retitleGroup } from '#lib/groups/mutations.ts'
import { retitleGroupSchema } from '#lib/groups/schema.ts'

export async function retitleGroupAction(_: FormState, form: FormData) {
  return handleForm(form, retitleGroupSchema, retitleGroup, (group) => {
    return `/groups/${group.slug}?period=${group.period}&done=group_retitled`
  })
}
