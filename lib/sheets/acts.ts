// What a line asks for, as the acts that the forms on the item's own page send: their rights and rules are the ones that hold.
import type { z } from 'zod'
import { AppError } from '#lib/errors.ts'
import { editItem, setDueDate } from '#lib/items/edit.ts'
import { nameHolder } from '#lib/items/holder.ts'
import { logProgress } from '#lib/items/progress.ts'
import { editItemSchema, logProgressSchema, nameHolderSchema, setDueDateSchema } from '#lib/items/schema.ts'
import type { Call } from '#lib/mutation.ts'
import type { SheetColumn } from './columns.ts'
import type { Edits } from './edits.ts'
import { type Known, themesOf } from './known.ts'
import type { Line } from './lines.ts'
import type { Stored } from './stored.ts'
import type { Reason } from './verdict.ts'

/** One act on the item in the version given; it raises that by one. */
export type Act = (call: Call, version: number) => Promise<unknown>

/** The acts in their order; cells that name what is not there are added to the edits' `wrong`. */
export function actsOf(line: Line, edits: Edits, now: Stored, known: Known): Act[] {
  const { fields, report } = edits
  const { reference } = now
  const acts: Act[] = []
  if (fields.title !== undefined || fields.summary !== undefined || fields.themes !== undefined) {
    const { title = now.title, summary = now.summary } = fields
    const themes = fields.themes ? themeIds(line, edits, known) : now.themes.map(({ id }) => id)
    acts.push((call, version) =>
      editItem(call, checked(editItemSchema, { reference, version, title, summary, themes })),
    )
  }
  if (fields.due !== undefined) {
    const dueOn = fields.due ?? ''
    acts.push((call, version) =>
      setDueDate(call, checked(setDueDateSchema, { reference, version, dueOn, reason: '' })),
    )
  }
  if (fields.holder !== undefined) {
    const personId = holderId(fields.holder, edits, known)
    acts.push((call, version) =>
      nameHolder(call, checked(nameHolderSchema, { reference, version, personId })),
    )
  }
  if (report) {
    const said = {
      text: report.text || report.noChange,
      noChange: report.noChange ? 'on' : '',
      health: report.newHealth ?? '',
      healthCause: report.healthCause,
      group: report.behalf,
      evidence: [report.evidence],
      shows: [report.shows],
    }
    acts.push((call, version) =>
      logProgress(call, checked(logProgressSchema, { reference, version, ...said })),
    )
  }
  return acts
}

function themeIds(line: Line, edits: Edits, known: Known): string[] {
  const { ids, unknown } = themesOf(known, line)
  for (const name of unknown)
    edits.wrong.push({ key: 'sheets.reasons.theme', values: { name }, column: 'themes' })
  return ids
}

function holderId(name: string, edits: Edits, known: Known): string {
  if (name === '') return ''
  const [id, other] = known.people.get(name.toLowerCase()) ?? []
  const key = id === undefined ? 'sheets.reasons.person' : other ? 'sheets.reasons.people' : null
  if (key) edits.wrong.push({ key, values: { name }, column: 'holder' })
  return id ?? ''
}

/** What the form's schema makes of it. Throws `invalid` as the form does. */
function checked<S extends z.ZodType>(schema: S, fields: Record<string, unknown>): z.output<S> {
  const parsed = schema.safeParse(fields)
  if (parsed.success) return parsed.data
  const { issues } = parsed.error
  throw new AppError('invalid', {
    fields: Object.fromEntries(issues.map(({ path, message }) => [String(path[0] ?? ''), message])),
  })
}

/** Where the forms' fields stand in the sheet. */
const COLUMN_OF: Record<string, SheetColumn> = {
  dueOn: 'due',
  personId: 'holder',
  health: 'newHealth',
  group: 'behalf',
}

/** The sentences in which an act was refused. */
export function reasonsOf(error: AppError): Reason[] {
  if (error.why)
    return [{ key: `why.${error.why.key}`, ...(error.why.values ? { values: error.why.values } : {}) }]
  const fields = Object.entries(error.fields)
  if (fields.length === 0) return [{ key: `errors.${error.code}` }]
  return fields.map(([field, key]) => ({
    key: `fieldErrors.${key}`,
    column: COLUMN_OF[field] ?? (field as SheetColumn),
  }))
}
