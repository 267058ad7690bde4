// Pieces of zod schemas that every form shares. Messages are keys of messages/ `fieldErrors`.
import { z } from 'zod'
import { isDay } from '#lib/dates.ts'

/** Text that must be there, trimmed; at most `max` characters, the end of a line being one as in the browser's field. */
export const requiredText = (max = 500) =>
  z.string({ error: 'required' }).overwrite(lineEnds).trim().min(1, 'required').max(max, 'tooLong')

/** Text that may be left empty. */
export const optionalText = (max = 500) =>
  z.string().overwrite(lineEnds).trim().max(max, 'tooLong').default('')

/** A day that must be there, "2026-11-23". */
export const requiredDay = z.string({ error: 'required' }).min(1, 'required').refine(isDay, 'day')

/** A day, or null when the field is left empty. */
export const optionalDay = z
  .string()
  .default('')
  .transform((value) => (value === '' ? null : value))
  .refine((value) => value === null || isDay(value), 'day')

/** A web address with http or https, or null when the field is left empty. */
export const optionalUrl = z
  .string()
  .trim()
  .max(2000, 'tooLong')
  .default('')
  .transform((value) => (value === '' ? null : value))
  .refine((value) => value === null || isWebAddress(value), 'url')

/** A field that a form may hold several times, none included. */
export const listField = <T extends z.ZodType>(element: T) =>
  z.preprocess(
    (value) => (value === undefined || value === '' ? [] : Array.isArray(value) ? value : [value]),
    z.array(element).max(200),
  )

/** A box that is ticked or not. */
export const tickField = z.preprocess(
  (value) => value !== undefined && value !== '' && value !== 'false',
  z.boolean(),
)

/** What every form carries: the row's version. */
export const versionField = z.coerce.number({ error: 'required' }).int().min(1).max(2_147_483_647)

/** An id in the database. */
export const idField = z.uuid('required')

/** A form is sent with two characters at the end of each line. */
function lineEnds(text: string): string {
  return text.replaceAll('\r\n', '\n')
}

function isWebAddress(value: string): boolean {
  const url = URL.parse(value)
  return url !== null && (url.protocol === 'https:' || url.protocol === 'http:')
}
