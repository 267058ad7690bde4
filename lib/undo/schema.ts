// What the form that undoes an act sends.
import { z } from 'zod'
import { idField } from '#lib/form-fields.ts'

/** The id of the act's operation. */
export const undoSchema = z.object({ id: idField })
export type Undo = z.output<typeof undoSchema>
