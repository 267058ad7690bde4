// What the forms about groups hold. Messages are keys of messages/ `fieldErrors`.
import { z } from 'zod'
import {
  idField,
  optionalDay,
  optionalText,
  requiredDay,
  requiredText,
  tickField,
  versionField,
} from '#lib/form-fields.ts'

export const GROUP_KINDS = [
  'advisory_group',
  'study_group',
  'working_party',
  'question',
  'regional_group',
  'focus_group',
  'joint_coordination_activity',
  'department',
  'outside_body',
] as const

const ofGroup = { groupId: idField, version: versionField }
const title = requiredText(300)
const mandate = optionalText(2000)

export const foundGroupSchema = z.object({
  periodId: idField,
  code: requiredText(40),
  kind: z.enum(GROUP_KINDS, 'required'),
  /** Code of the group that it is part of; empty: none. */
  parent: optionalText(40),
  title,
  toBeConfirmed: tickField,
  mandate,
})
export type FoundGroup = z.output<typeof foundGroupSchema>

export const describeGroupSchema = z.object({ ...ofGroup, mandate })
export type DescribeGroup = z.output<typeof describeGroupSchema>

export const moveGroupSchema = z.object({ ...ofGroup, parent: optionalText(40) })
export type MoveGroup = z.output<typeof moveGroupSchema>

export const retitleGroupSchema = z.object({
  ...ofGroup,
  title,
  toBeConfirmed: tickField,
  validFrom: requiredDay,
})
export type RetitleGroup = z.output<typeof retitleGroupSchema>

/** No day: the group has not ended after all. Successors: codes, separated by commas. */
export const endGroupSchema = z.object({ ...ofGroup, endedOn: optionalDay, successors: optionalText(300) })
export type EndGroup = z.output<typeof endGroupSchema>
