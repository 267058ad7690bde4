// What the short form about one item of a round holds, typed as far as it may be.
import { z } from 'zod'
import { optionalText, requiredText } from '#lib/form-fields.ts'
import { HEALTHS } from '#lib/items/schema.ts'

export const ANSWER_KINDS = ['update', 'no_change', 'done'] as const

/** Names of the short form's fields; in a form about several items each carries the item's reference: "text:CxO-2024-07-1". */
export const ANSWER_FIELDS = ['kind', 'text', 'health', 'healthCause', 'evidence'] as const
export type AnswerField = (typeof ANSWER_FIELDS)[number]

export const typedAnswerSchema = z.object({
  kind: z.enum(ANSWER_KINDS).catch('update'),
  text: optionalText(20_000),
  health: z.enum(HEALTHS).nullable().catch(null).default(null),
  healthCause: optionalText(500),
  evidence: optionalText(2000),
})
export type TypedAnswer = z.output<typeof typedAnswerSchema>

export const saveDraftSchema = typedAnswerSchema.extend({
  slug: requiredText(120),
  reference: requiredText(60),
  /** The draft's version that the page knows; 0: of none. */
  version: z.coerce.number().int().min(0).max(2_147_483_647).default(0),
  /** Key of the page that writes. */
  device: optionalText(60),
})
export type SaveDraft = z.output<typeof saveDraftSchema>

/** True where nothing is typed that would be missed. */
export const isBlank = ({ text, healthCause, evidence, health, kind }: TypedAnswer) =>
  text === '' && healthCause === '' && evidence === '' && health === null && kind === 'update'

export const sameAnswer = (a: TypedAnswer, b: TypedAnswer) =>
  ANSWER_FIELDS.every((field) => a[field] === b[field])
