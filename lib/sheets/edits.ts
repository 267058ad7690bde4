// What somebody edited in a line: its cells against the line as it went out, and against the register as it is.
import type { Day } from '#lib/dates.ts'
import type { Health } from '#lib/generated/prisma/enums.ts'
import type { Say } from '#lib/words.ts'
import { EDITED, type Edited, REPORTED, type Reported, TOLD } from './columns.ts'
import { dayOf, healthOf, type Line, namesOf, textOf } from './lines.ts'
import type { Stored } from './stored.ts'
import type { Edit, Reason } from './verdict.ts'

/** A new update as the line words it. */
export type Report = Record<Exclude<Reported, 'newHealth'>, string> & { newHealth: Health | null }

export interface Edits {
  /** The fields to change; what is not in here stays. */
  fields: { title?: string; summary?: string; themes?: string[]; due?: Day | null; holder?: string }
  report: Report | null
  changes: Edit[]
  /** Cells that say nothing that can be done, and cells that are not for editing. */
  wrong: Reason[]
  aside: Reason[]
}

/** `base`: the item as the line went out; `now`: as it is. What is so already is no edit. */
export function editsOf(line: Line, base: Stored, now: Stored, say: Say): Edits {
  const edits: Edits = { fields: {}, report: null, changes: [], wrong: [], aside: [] }
  for (const field of EDITED) {
    if (line.cells[field] === undefined) continue
    const wanted = wantedOf(field, line)
    if (wanted === undefined) {
      edits.wrong.push({ key: 'sheets.reasons.day', column: field })
      continue
    }
    if (wanted === shownOf(field, base) || wanted === shownOf(field, now)) continue
    edits.changes.push({ field, from: shownOf(field, now), to: wanted })
    if (field === 'due') edits.fields.due = wanted || null
    else if (field === 'themes') edits.fields.themes = namesOf(line.cells.themes)
    else edits.fields[field] = wanted
  }
  for (const column of TOLD) {
    const cell = line.cells[column]
    if (cell !== undefined && textOf(cell) !== textOf(base.told[column])) {
      edits.aside.push({ key: 'sheets.reasons.notEdited', column })
    }
  }
  readReport(line, edits, say)
  return edits
}

/** In the form in which two values are the same or not; undefined for what cannot be read. */
function wantedOf(field: Edited, { cells }: Line): string | undefined {
  if (field === 'due') {
    const day = dayOf(cells.due)
    return day === undefined ? undefined : (day ?? '')
  }
  return field === 'themes' ? namesOf(cells.themes).join('; ') : textOf(cells[field])
}

function shownOf(field: Edited, item: Stored): string {
  if (field === 'due') return item.due ?? ''
  if (field === 'themes') return item.themes.map(({ name }) => name).join('; ')
  return textOf(item[field])
}

function readReport(line: Line, edits: Edits, say: Say): void {
  const text = Object.fromEntries(REPORTED.map((part) => [part, textOf(line.cells[part])])) as Record<
    Reported,
    string
  >
  // The group alone reports nothing: a round's form comes with it.
  if (REPORTED.every((part) => part === 'behalf' || text[part] === '')) return
  const newHealth = healthOf(line.cells.newHealth, say)
  if (newHealth === undefined) edits.wrong.push({ key: 'sheets.reasons.health', column: 'newHealth' })
  if (text.text !== '' && text.noChange !== '')
    edits.wrong.push({ key: 'sheets.reasons.both', column: 'noChange' })
  edits.report = { ...text, newHealth: newHealth ?? null }
  for (const field of REPORTED) {
    if (text[field] !== '') {
      edits.changes.push({
        field,
        from: '',
        to: field === 'newHealth' ? (newHealth ?? text[field]) : text[field],
      })
    }
  }
}
