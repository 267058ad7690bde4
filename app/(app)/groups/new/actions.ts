'use server'
import { handleForm } from '#lib/action.ts'
import type { FormState } from '#lib/form-state.ts'
import { foundGroup } from '#lib/groups/mutations.ts'
import { foundGroupSchema } from '#lib/groups/schema.ts'

export async function foundGroupAction(_: FormState, form: FormData) {
  return handleForm(form, foundGroupSchema, foundGroup, (group) => {
    return `/groups/${group.slug}?period=${group.period}&done=group_founded`
  })
}
