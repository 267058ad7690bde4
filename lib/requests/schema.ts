// What the forms about requests hold. Messages are keys of messages/ `fieldErrors`.
import { z } from 'zod'
import { idField, listField, optionalText, requiredText, versionField } from '#lib/form-fields.ts'

const ofRequest = { reference: requiredText(60), version: versionField }

export const RESPONSES = [
  'under_consideration',
  'accepted',
  'partially_accepted',
  'noted',
  'not_accepted',
  'not_applicable',
] as const

export const respondSchema = z.object({
  ...ofRequest,
  response: z.enum(RESPONSES, 'required'),
  reason: optionalText(5000),
})
export type Respond = z.output<typeof respondSchema>

export const editRequestSchema = z.object({
  ...ofRequest,
  title: requiredText(200),
  summary: optionalText(2000),
  themes: listField(idField),
})
export type EditRequest = z.output<typeof editRequestSchema>

export const withdrawRequestSchema = z.object({ ...ofRequest, reason: requiredText(2000) })
export type WithdrawRequest = z.output<typeof withdrawRequestSchema>

/** The same wish in another year. */
export const relateRequestSchema = z.object({ ...ofRequest, other: requiredText(60) })
export type RelateRequest = z.output<typeof relateRequestSchema>
