'use server'
import { handleForm } from '#lib/action.ts'
import type { FormState } from '#lib/form-state.ts'
import { describeGroup } from '#lib/groups/mutations.ts'
import { describeGroupSchema } from '#lib/groups/schema.ts'

export async function describeGroupAction(_: FormState, form: FormData) {
  return handleForm(form, describeGroupSchema, describeGroup, (group) => {
    return `/groups/${group.slug}?period=${group.period}&done=group_described`
  })
}
