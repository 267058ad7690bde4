'use server'
import { handleForm } from '#lib/action.ts'
import { withdrawCommentSchema } from '#lib/comments/schema.ts'
import { withdrawComment } from '#lib/comments/write.ts'
import type { FormState } from '#lib/form-state.ts'

export async function withdrawCommentAction(_: FormState, form: FormData) {
  return handleForm(
    form,
    withdrawCommentSchema,
    withdrawComment,
    ({ reference }) => `/items/${reference}/comments?done=comment_withdrawn`,
  )
}
