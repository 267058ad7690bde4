'use server'
import { handleForm } from '#lib/action.ts'
import type { FormState } from '#lib/form-state.ts'
import { changeCell } from '#lib/items/bulk/mutations.ts'
import { changeCellSchema } from '#lib/items/bulk/schema.ts'
import { actPath, backFrom } from '#lib/undo/act-path.ts'
import { undoAct } from '#lib/undo/mutations.ts'
import { undoSchema } from '#lib/undo/schema.ts'

/** One thing of one item, changed in its row: the list is drawn anew in place. */
export async function changeCellAction(_: FormState, form: FormData) {
  return handleForm(form, changeCellSchema, changeCell, () => null)
}

/** Stays where one is; where something was not put back, to the page that says what and why, and from there back to the list. */
export async function undoAction(_: FormState, form: FormData) {
  return handleForm(form, undoSchema, undoAct, ({ id, notUndone }) =>
    notUndone > 0 ? actPath(id, backFrom(form.get('back'))) : null,
  )
}
