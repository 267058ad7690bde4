// What the forms of the inbox and of the mail settings hold.
import { z } from 'zod'
import { idField } from '#lib/form-fields.ts'
import { KINDS } from './kinds.ts'
import { PACES, type Paces } from './paces.ts'

export const markReadSchema = z.object({
  /** The latest notification about it; or all. */
  thing: z.union([z.literal('all'), idField]),
  until: z.coerce.date().optional(),
})
export type MarkRead = z.output<typeof markReadSchema>

const hourField = z.coerce.number().int().min(0).max(23)

/** Kinds that are not offered to the person stay as they are: their fields are missing. */
export const choosePacesSchema = z.object({
  hour: hourField,
  ...(Object.fromEntries(KINDS.map((kind) => [kind, z.enum(PACES).optional()])) as Record<
    keyof Paces,
    z.ZodOptional<z.ZodEnum<{ [Pace in Paces[keyof Paces]]: Pace }>>
  >),
})
export type ChoosePaces = z.output<typeof choosePacesSchema>

export const unsubscribeSchema = z.object({
  token: z.string().max(500),
  wanted: z.enum(['stop', 'again']).default('stop'),
})
export type Unsubscribe = z.output<typeof unsubscribeSchema>
