// What the forms about settings hold.
import { z } from 'zod'
import { idField, requiredDay, requiredText, versionField } from '#lib/form-fields.ts'
import { isTimeZone } from '#lib/time-zones.ts'

export const setTimeZoneSchema = z.object({
  version: versionField,
  timeZone: requiredText(80).refine(isTimeZone, 'timeZone'),
})
export type SetTimeZone = z.output<typeof setTimeZoneSchema>

const days = { startsOn: requiredDay, endsOn: requiredDay }
const inOrder = (input: { startsOn: string; endsOn: string }) => input.endsOn > input.startsOn
const endBeforeStart = { path: ['endsOn'], message: 'endBeforeStart' }

export const openPeriodSchema = z.object(days).refine(inOrder, endBeforeStart)
export type OpenPeriod = z.output<typeof openPeriodSchema>

export const changePeriodSchema = z
  .object({ periodId: idField, version: versionField, ...days })
  .refine(inOrder, endBeforeStart)
export type ChangePeriod = z.output<typeof changePeriodSchema>
