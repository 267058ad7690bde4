// What the forms of import, review and registration send.
import { z } from 'zod'
import { idField, listField, optionalText, requiredText, tickField, versionField } from '#lib/form-fields.ts'
import { factFields } from './facts.ts'

const offset = z.coerce.number({ error: 'required' }).int().min(0)
const kind = z.enum(['request', 'endorsement'], { error: 'required' })
const groupCode = z.string().trim().max(40)

/** "keep:<id>:<version>", the value of one of the many buttons of one form. */
export const decideSchema = z.object({
  decide: z
    .string({ error: 'required' })
    .regex(/^(keep|drop|undecided):[0-9a-f-]{36}:\d{1,9}$/, 'invalid')
    .transform((value) => {
      const [decision, id = '', version] = value.split(':')
      return { decision: decision as 'keep' | 'drop' | 'undecided', id, version: Number(version) }
    }),
})
export type Decide = z.output<typeof decideSchema>['decide']

export const decideRestSchema = z.object({ importId: idField })
export type DecideRest = z.output<typeof decideRestSchema>

/** Themes are typed as people say them, one per line. */
const themes = z
  .string()
  .max(2000, 'tooLong')
  .default('')
  .transform((text) => [
    ...new Set(
      text
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
    ),
  ])

export const reviseProposalSchema = z.object({
  id: idField,
  version: versionField,
  kind,
  title: requiredText(200),
  summary: optionalText(2000),
  themes,
  verb: optionalText(100),
  addressee: requiredText(200),
  /** The marked words, which must stand in the paragraph. */
  clause: requiredText(20_000),
  leadCode: groupCode.default('').transform((code) => code || null),
  collaboratorCodes: listField(groupCode.min(1)),
  createItem: tickField,
})
export type ReviseProposal = z.output<typeof reviseProposalSchema>

/** "<id>:<version>:<start>:<end>", the value of the button that takes what is selected. */
export const moveSpanSchema = z.object({
  move: z
    .string({ error: 'required' })
    .regex(/^[0-9a-f-]{36}:\d{1,9}:\d{1,9}:\d{1,9}$/, 'invalid')
    .transform((value) => {
      const [id = '', ...numbers] = value.split(':')
      const [version = 0, start = 0, end = 0] = numbers.map(Number)
      return { id, version, start, end }
    }),
})
export type MoveSpan = z.output<typeof moveSpanSchema>

export const splitProposalSchema = z.object({ id: idField, version: versionField, at: offset })
export type SplitProposal = z.output<typeof splitProposalSchema>

export const mergeProposalsSchema = z.object({
  id: idField,
  version: versionField,
  otherId: idField,
  otherVersion: versionField,
})
export type MergeProposals = z.output<typeof mergeProposalsSchema>

/** A clause that was missed: "request:<paragraph index>:<start>:<end>", the value of a button beside each sentence. */
export const markStatementSchema = z.object({
  importId: idField,
  mark: z
    .string({ error: 'required' })
    .regex(/^(request|endorsement):\d{1,6}:\d{1,9}:\d{1,9}$/, 'invalid')
    .transform((value) => {
      const [kind, ...numbers] = value.split(':')
      const [paragraphIndex = 0, start = 0, end = 0] = numbers.map(Number)
      return { kind: kind as 'request' | 'endorsement', paragraphIndex, start, end }
    }),
})
export type MarkStatement = z.output<typeof markStatementSchema>

export const confirmFactsSchema = z.object({ importId: idField, version: versionField, ...factFields })
export type ConfirmFacts = z.output<typeof confirmFactsSchema>

export const registerImportSchema = z.object({
  importId: idField,
  version: versionField,
  /** The review as it was shown (rules.ts, reviewMark). */
  seen: z.string({ error: 'required' }).min(1, 'required'),
})
export type RegisterImport = z.output<typeof registerImportSchema>

export const discardImportSchema = z.object({ importId: idField, version: versionField })
export type DiscardImport = z.output<typeof discardImportSchema>
