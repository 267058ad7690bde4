'use server'
import { handleForm } from '#lib/action.ts'
import type { FormState } from '#lib/form-state.ts'
import { decideSubmissionSchema } from '#lib/items/schema.ts'
import { verifyItem } from '#lib/items/verify.ts'

export async function verifyItemAction(_: FormState, form: FormData) {
  return handleForm(
    form,
    decideSubmissionSchema,
    verifyItem,
    ({ reference }) => `/items/${reference}?done=item_verified`,
  )
}
