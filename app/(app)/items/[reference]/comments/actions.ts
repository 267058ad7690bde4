'use server'
import { handleForm } from '#lib/action.ts'
import { writeCommentSchema } from '#lib/comments/schema.ts'
import { writeComment } from '#lib/comments/write.ts'
import type { FormState } from '#lib/form-state.ts'

export async function writeCommentAction(_: FormState, form: FormData) {
  return handleForm(
    form,
    writeCommentSchema,
    writeComment,
    ({ reference, commentId }) => `/items/${reference}/comments?done=comment_written#c-${commentId}`,
  )
}
