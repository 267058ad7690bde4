'use server'
import { handleForm } from '#lib/action.ts'
import { editCommentSchema } from '#lib/comments/schema.ts'
import { editComment } from '#lib/comments/write.ts'
import type { FormState } from '#lib/form-state.ts'

export async function editCommentAction(_: FormState, form: FormData) {
  return handleForm(
    form,
    editCommentSchema,
    editComment,
    ({ reference, commentId }) => `/items/${reference}/comments?done=comment_edited#c-${commentId}`,
  )
}
