// What the forms about saved views hold.
import { z } from 'zod'
import { idField, listField, requiredText, tickField, versionField } from '#lib/form-fields.ts'
import { VIEW_AUDIENCES, VIEW_PLACES } from './place.ts'

const ofView = { viewId: idField, version: versionField }
const query = z.string().max(4000, 'tooLong')

export const saveViewSchema = z.object({
  place: z.enum(VIEW_PLACES, 'required'),
  /** The query string of the page. */
  query: query.default(''),
  name: requiredText(80),
  isShared: tickField,
  isOwnDefault: tickField,
})
export type SaveView = z.output<typeof saveViewSchema>

export const changeViewSchema = z.object({
  ...ofView,
  name: requiredText(80),
  /** Absent: what it shows stays. */
  query: query.optional(),
  isShared: tickField,
  isPinned: tickField,
  defaultFor: listField(z.enum(VIEW_AUDIENCES, 'required')),
  isOwnDefault: tickField,
})
export type ChangeView = z.output<typeof changeViewSchema>

export const viewSchema = z.object(ofView)
export type OfView = z.output<typeof viewSchema>

export const moveViewSchema = z.object({ ...ofView, direction: z.enum(['up', 'down']) })
export type MoveView = z.output<typeof moveViewSchema>
