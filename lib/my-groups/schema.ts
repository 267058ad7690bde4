// The form in which a whole round is answered: short forms, one for each item, and what is to be sent of them.
import { z } from 'zod'
import { ANSWER_FIELDS, type TypedAnswer, typedAnswerSchema } from '#lib/drafts/schema.ts'
import { optionalText, requiredText, versionField } from '#lib/form-fields.ts'
import { traceOf } from './trace.ts'

export interface SentAnswer extends TypedAnswer {
  reference: string
  /** The item's. */
  version: number
  /** The draft's; 0: there was none. */
  draftVersion: number
  /** Something else than what the form came with. */
  isTouched: boolean
}

const MOST = 60

const sheet = z.looseObject({
  slug: requiredText(120),
  group: optionalText(60),
  device: optionalText(60),
  /** A reference, "all", "discard:" and a reference, or empty: nothing is sent, all is kept. */
  send: optionalText(60),
})

/** The form's fields, as items with what was typed about each. */
export const answerSheetSchema = sheet.transform(({ slug, group, device, send, ...fields }, context) => {
  const references = Object.keys(fields).flatMap((name) => (name.startsWith('version:') ? name.slice(8) : []))
  const answers: SentAnswer[] = []
  for (const reference of references.slice(0, MOST)) {
    const read = entrySchema.safeParse({
      ...Object.fromEntries(ANSWER_FIELDS.map((field) => [field, fields[`${field}:${reference}`]])),
      version: fields[`version:${reference}`],
      draftVersion: fields[`draft:${reference}`],
    })
    if (read.success) {
      const { version, draftVersion, ...typed } = read.data
      const isTouched = traceOf(typed) !== fields[`was:${reference}`]
      answers.push({ reference, version, draftVersion, ...typed, isTouched })
      continue
    }
    for (const { path, message } of read.error.issues) {
      context.addIssue({ code: 'custom', path: [`${String(path[0])}:${reference}`], message })
    }
  }
  return { slug, group, device, send, answers }
})
export type AnswerSheetForm = z.output<typeof answerSheetSchema>

const entrySchema = typedAnswerSchema.extend({
  version: versionField,
  draftVersion: z.coerce.number().int().min(0).catch(0),
})
