// What can be changed of many items at once, and of one in its row of the list.
import { z } from 'zod'
import { idField, listField, optionalDay, requiredDay, requiredText, versionField } from '#lib/form-fields.ts'

/** So many items change in one act. */
export const MOST_ITEMS = 500

const due = z.object({ change: z.literal('due'), dueOn: requiredDay })
const lead = z.object({ change: z.literal('lead'), lead: requiredText(40) })
const flag = z.object({ change: z.literal('flag'), flag: z.enum(['yes', 'no'], 'required') })

const CHANGES = [
  due,
  z.object({
    change: z.literal('shift'),
    days: z.coerce
      .number('days')
      .int('days')
      .min(-3650, 'days')
      .max(3650, 'days')
      .refine((days) => days !== 0, 'days'),
  }),
  z.object({ change: z.literal('theme_add'), addTheme: idField }),
  z.object({ change: z.literal('theme_remove'), removeTheme: idField }),
  lead,
  flag,
  z.object({ change: z.literal('hold'), reason: requiredText(2000), reviewOn: requiredDay }),
  z.object({ change: z.literal('resume') }),
  z.object({ change: z.literal('holder'), personId: idField }),
] as const

/** A change of many items; the names of its fields are none of a filter's. */
export const changeSchema = z.discriminatedUnion('change', CHANGES, 'required')
export const CHANGE_KINDS = CHANGES.map(({ shape }) => shape.change.value)
export type ChangeKind = (typeof CHANGE_KINDS)[number]

/** "CxO-2024-07-1@3 CxO-2024-08-1@1": which items, and in which versions they were looked at. */
const chosenField = z
  .string('required')
  .transform((text) => [...new Set(text.split(/\s+/).filter(Boolean))])
  .refine((all) => all.length > 0, 'required')
  .refine((all) => all.length <= MOST_ITEMS, 'tooMany')
  .refine((all) => all.every((one) => SEEN.test(one)), 'invalid')
  .transform((all) => all.map(seenItem))

const SEEN = /^[^@]{1,60}@[1-9]\d{0,8}$/

function seenItem(text: string): { reference: string; version: number } {
  const [reference = '', version] = text.split('@')
  return { reference, version: Number(version) }
}

export const changeItemsSchema = z.object({ items: chosenField }).and(changeSchema)
export type ChangeItems = z.output<typeof changeItemsSchema>

/** In the row a due date may be taken away, and all themes are said at once. */
const cellSchema = z.discriminatedUnion(
  'change',
  [
    z.object({ change: z.literal('due'), dueOn: optionalDay }),
    z.object({ change: z.literal('title'), title: requiredText(200) }),
    z.object({ change: z.literal('themes'), themes: listField(idField) }),
    lead,
    flag,
  ],
  'required',
)

export const changeCellSchema = z
  .object({ reference: requiredText(60), version: versionField })
  .and(cellSchema)
export type ChangeCell = z.output<typeof changeCellSchema>

export type Change = z.output<typeof changeSchema> | z.output<typeof cellSchema>
