// What the forms about reporting rounds hold.
import { z } from 'zod'
import {
  idField,
  listField,
  optionalDay,
  optionalText,
  requiredDay,
  requiredText,
  versionField,
} from '#lib/form-fields.ts'
import { HEALTHS } from '#lib/items/schema.ts'

const PROSE = 20_000
const ofRound = { slug: requiredText(120), version: versionField }

/** What a round covers; all empty: every open item. */
export const scopeFields = {
  communiques: listField(idField),
  themes: listField(idField),
  groups: listField(idField),
}

/** The scope that an address names; what makes no sense is left out. */
export function readScope(params: Record<string, string | string[] | undefined>) {
  const ids = (value: string | string[] | undefined) =>
    [value ?? []]
      .flat()
      .filter((id) => idField.safeParse(id).success)
      .slice(0, 200)
  return {
    communiqueIds: ids(params.communiques),
    themeIds: ids(params.themes),
    groupIds: ids(params.groups),
  }
}

export const openRoundSchema = z
  .object({
    meetingName: requiredText(120),
    meetingFrom: requiredDay,
    meetingTo: optionalDay,
    place: optionalText(120),
    dueOn: requiredDay,
    note: optionalText(4000),
    ...scopeFields,
  })
  .refine(({ meetingFrom, meetingTo }) => meetingTo === null || meetingTo >= meetingFrom, {
    path: ['meetingTo'],
    message: 'endBeforeStart',
  })
export type OpenRound = z.output<typeof openRoundSchema>

export const extendRoundSchema = z.object({ ...ofRound, dueOn: requiredDay, reason: requiredText(2000) })
export type ExtendRound = z.output<typeof extendRoundSchema>

export const addItemsSchema = z.object({
  ...ofRound,
  items: listField(requiredText(60)),
  /** One more than those that the form came with. */
  moreItem: optionalText(60),
})
export type AddItems = z.output<typeof addItemsSchema>

export const remindSchema = z.object({ ...ofRound, groups: listField(idField) })
export type RemindGroups = z.output<typeof remindSchema>

export const writeCallSchema = z.object({
  ...ofRound,
  subject: requiredText(200),
  introduction: requiredText(4000),
})
export type WriteCall = z.output<typeof writeCallSchema>

export const sendCallSchema = z.object(ofRound)
export type SendCall = z.output<typeof sendCallSchema>

export const closeRoundSchema = z.object(ofRound)
export type CloseRound = z.output<typeof closeRoundSchema>

export const reopenRoundSchema = z.object({ ...ofRound, reason: requiredText(2000) })
export type ReopenRound = z.output<typeof reopenRoundSchema>

/** An answer for a round: an update, or why nothing changed. `version` is the item's. */
export const answerSchema = z.object({
  slug: requiredText(120),
  reference: requiredText(60),
  version: versionField,
  answer: z.enum(['update', 'no_change'], 'required'),
  text: requiredText(PROSE),
  health: z
    .enum(['', ...HEALTHS], 'required')
    .default('')
    .transform((value) => (value === '' ? null : value)),
  healthCause: optionalText(500),
})
export type AnswerRound = z.output<typeof answerSchema>
