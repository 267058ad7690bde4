'use server'
import { handleForm } from '#lib/action.ts'
import type { FormState } from '#lib/form-state.ts'
import { decideSubmissionSchema } from '#lib/items/schema.ts'
import { returnItem } from '#lib/items/verify.ts'

export async function returnItemAction(_: FormState, form: FormData) {
  return handleForm(
    form,
    decideSubmissionSchema,
    returnItem,
    ({ reference }) => `/items/${reference}?done=item_returned`,
  )
}
