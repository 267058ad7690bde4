// What the button that watches an item sends.
import { z } from 'zod'
import { requiredText } from '#lib/form-fields.ts'

export const watchSchema = z.object({
  reference: requiredText(60),
  /** What is wanted, so that the button sent twice does not undo itself. */
  watch: z.enum(['on', 'off'], 'required'),
})
export type WatchItem = z.output<typeof watchSchema>
