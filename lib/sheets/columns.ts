// The columns of a spreadsheet that goes out to be edited and comes back: what identifies the line, what only tells, what is filled in.
import { type Actor, isStaff } from '#lib/actor.ts'
import type { Column } from '#lib/exports/cells.ts'
import { Health } from '#lib/generated/prisma/enums.ts'
import type { Say } from '#lib/words.ts'

/** Where one is; the version says what the line was when it went out. */
const NAMES = ['reference', 'version'] as const
export const TOLD = ['lead', 'state', 'health', 'updated'] as const
export const EDITED = ['title', 'summary', 'themes', 'due', 'holder'] as const
/** A new update of progress, in parts; empty when the sheet goes out. */
export const REPORTED = [
  'text',
  'noChange',
  'newHealth',
  'healthCause',
  'evidence',
  'shows',
  'behalf',
] as const

export const SHEET_COLUMNS = [...NAMES, ...TOLD, ...EDITED, ...REPORTED]
export type SheetColumn = (typeof SHEET_COLUMNS)[number]
export type Told = (typeof TOLD)[number]
export type Edited = (typeof EDITED)[number]
export type Reported = (typeof REPORTED)[number]

const WIDTHS: Record<SheetColumn, number> = {
  reference: 16,
  version: 8,
  lead: 12,
  state: 14,
  health: 10,
  updated: 12,
  title: 44,
  summary: 44,
  themes: 26,
  due: 12,
  holder: 20,
  text: 50,
  noChange: 30,
  newHealth: 12,
  healthCause: 26,
  evidence: 28,
  shows: 26,
  behalf: 14,
}

/** Only staff word items, give them themes and write on behalf of a group that they choose. */
const FOR_STAFF: readonly SheetColumn[] = ['summary', 'themes', 'behalf']
/** Others see these as they are. */
const BY_STAFF: readonly SheetColumn[] = ['title', 'due']

export const columnsFor = (actor: Actor): SheetColumn[] =>
  SHEET_COLUMNS.filter((column) => isStaff(actor) || !FOR_STAFF.includes(column))

/** True for a column that this person fills in. */
export const isFilledIn = (actor: Actor, column: SheetColumn): boolean =>
  ![...NAMES, ...TOLD].includes(column as Told) && (isStaff(actor) || !BY_STAFF.includes(column))

/** The columns as the spreadsheet shows them. */
export const sheetColumns = (actor: Actor, say: Say): Column[] =>
  columnsFor(actor).map((column) => ({
    label: say(`sheets.columns.${column}`),
    width: WIDTHS[column],
    look: isFilledIn(actor, column) ? 'edited' : 'locked',
    wrap: true,
    ...(column === 'due' && isFilledIn(actor, column) ? { choices: 'day' as const } : {}),
    ...(column === 'newHealth'
      ? { choices: Object.values(Health).map((health) => say(`health.${health}`)) }
      : {}),
  }))
