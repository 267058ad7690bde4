// What the forms about reports hold.
import { z } from 'zod'
import {
  idField,
  listField,
  optionalDay,
  optionalText,
  requiredText,
  versionField,
} from '#lib/form-fields.ts'
import { SECTIONS } from './options.ts'

const PROSE = 4000

const email = z.union([z.literal(''), z.email('email').max(200, 'tooLong')], 'email').default('')

/** The cover, as ReportFields of options.ts. */
const cover = {
  title: requiredText(200),
  tdNumber: optionalText(40),
  place: optionalText(120),
  meetingFrom: optionalDay,
  meetingTo: optionalDay,
  contactName: optionalText(200),
  contactPhone: optionalText(60),
  contactEmail: email,
  purpose: optionalText(200),
  abstract: optionalText(PROSE),
  action: optionalText(PROSE),
}

const choices = {
  /** The day at whose end the register is read; for a round's report left empty. */
  asOfOn: optionalDay,
  sinceOn: optionalDay,
  sections: listField(z.enum(SECTIONS)).refine((list) => list.length > 0, 'required'),
  communiques: listField(idField),
  groups: listField(idField),
}

const lastsForward = ({ meetingFrom, meetingTo }: { meetingFrom: string | null; meetingTo: string | null }) =>
  meetingFrom === null || meetingTo === null || meetingTo >= meetingFrom
const startsBefore = ({ asOfOn, sinceOn }: { asOfOn: string | null; sinceOn: string | null }) =>
  asOfOn === null || sinceOn === null || sinceOn < asOfOn

export const makeReportSchema = z
  .object({ ...cover, ...choices, round: optionalText(120) })
  .refine(lastsForward, { path: ['meetingTo'], message: 'endBeforeStart' })
  .refine(startsBefore, { path: ['sinceOn'], message: 'sinceNotBefore' })
  .refine(({ round, asOfOn }) => round !== '' || asOfOn !== null, { path: ['asOfOn'], message: 'required' })
export type MakeReport = z.output<typeof makeReportSchema>

export const editReportSchema = z
  .object({ ...cover, ...choices, reportId: idField, version: versionField })
  .refine(lastsForward, { path: ['meetingTo'], message: 'endBeforeStart' })
  .refine(startsBefore, { path: ['sinceOn'], message: 'sinceNotBefore' })
export type EditReport = z.output<typeof editReportSchema>
