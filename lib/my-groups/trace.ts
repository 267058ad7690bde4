// A short trace of what a short form came with, by which it is known whether anything was typed into it.
import { createHash } from 'node:crypto'
import { ANSWER_FIELDS, type TypedAnswer } from '#lib/drafts/schema.ts'

export const traceOf = (answer: TypedAnswer): string =>
  createHash('sha256')
    .update(JSON.stringify(ANSWER_FIELDS.map((field) => answer[field] ?? '')))
    .digest('base64url')
    .slice(0, 12)
