'use server'
import { handleForm } from '#lib/action.ts'
import type { FormState } from '#lib/form-state.ts'
import { changeItems } from '#lib/items/bulk/mutations.ts'
import { changeItemsSchema } from '#lib/items/bulk/schema.ts'
import { actPath, backFrom } from '#lib/undo/act-path.ts'

/** Back to the list, which says what was done; where something was left out, to the page that says what and why. */
export async function changeItemsAction(_: FormState, form: FormData) {
  const back = backFrom(form.get('back'))
  return handleForm(form, changeItemsSchema, changeItems, ({ id, changed, leftOut }) =>
    changed > 0 && leftOut === 0 ? back : actPath(id, back),
  )
}
