// What the forms of asks hold: one schema per intent. Messages are keys of messages/ `fieldErrors`.
import { z } from 'zod'
import { idField, optionalText, requiredDay, requiredText, versionField } from '#lib/form-fields.ts'

export const ASK_KINDS = ['due_date', 'owner', 'split', 'help'] as const
export type AskKind = (typeof ASK_KINDS)[number]

const ofItem = { reference: requiredText(60), version: versionField }
const asked = { ...ofItem, reason: requiredText(2000) }

/** Each kind with the one thing that it wants. */
export const makeAskSchema = z.discriminatedUnion('kind', [
  z.object({ ...asked, kind: z.literal('due_date'), wantedOn: requiredDay }),
  z.object({ ...asked, kind: z.literal('owner'), group: requiredText(40) }),
  z.object({ ...asked, kind: z.literal('split'), title: requiredText(200) }),
  z.object({ ...asked, kind: z.literal('help'), group: requiredText(40) }),
])
export type MakeAsk = z.output<typeof makeAskSchema>

const ofAsk = { ...ofItem, askId: idField }

/** Who refuses says why; who grants may say something. */
export const decideAskSchema = z
  .object({
    ...ofAsk,
    decision: z.enum(['grant', 'refuse'], 'required'),
    word: optionalText(2000),
    /** Of the item that granting a split makes, where it is to be called otherwise. */
    title: optionalText(200),
  })
  .refine(({ decision, word }) => decision === 'grant' || word !== '', {
    path: ['word'],
    message: 'required',
  })
export type DecideAsk = z.output<typeof decideAskSchema>

export const withdrawAskSchema = z.object(ofAsk)
export type WithdrawAsk = z.output<typeof withdrawAskSchema>
