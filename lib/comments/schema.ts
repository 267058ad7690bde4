// What the forms of comments hold: one schema per intent. Messages are keys of messages/ `fieldErrors`.
import { z } from 'zod'
import { idField, optionalText, requiredText, versionField } from '#lib/form-fields.ts'
import { VISIBILITIES } from '#lib/items/schema.ts'

const text = requiredText(10_000)
const reference = requiredText(60)

export const writeCommentSchema = z.object({
  reference,
  text,
  visibility: z.enum(VISIBILITIES).default('register'),
  /** A mention chosen from a list where scripts do not run: it stands before the text. */
  also: optionalText(120),
})
export type WriteComment = z.output<typeof writeCommentSchema>

const ofComment = { reference, commentId: idField, version: versionField }

export const editCommentSchema = z.object({ ...ofComment, text })
export type EditComment = z.output<typeof editCommentSchema>

export const withdrawCommentSchema = z.object(ofComment)
export type WithdrawComment = z.output<typeof withdrawCommentSchema>
