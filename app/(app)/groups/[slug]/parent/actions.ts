'use server'
import { handleForm } from '#lib/action.ts'
import type { FormState } from '#lib/form-state.ts'
import { moveGroup } from '#lib/groups/mutations.ts'
import { moveGroupSchema } from '#lib/groups/schema.ts'

export async function moveGroupAction(_: FormState, form: FormData) {
  return handleForm(form, moveGroupSchema, moveGroup, (group) => {
    return `/groups/${group.slug}?period=${group.period}&done=group_moved`
  })
}
