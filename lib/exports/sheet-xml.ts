// A worksheet of an XLSX file as XML, in pieces: what comes before the rows, the rows, what comes after them.
// Texts are inline strings: a shared table of them would have to be kept until the end.
import { type Day, daysBetween } from '#lib/dates.ts'
import type { Cell, Column } from './cells.ts'
import { LOOKS } from './styles-xml.ts'

/** What a cell may hold; a spreadsheet program takes a file with more for damaged. */
const LONGEST_TEXT = 32_767
const LONGEST_ADDRESS = 255

/** The sheet up to its rows; with a header its first row is frozen and holds the columns' names. */
export function sheetStart(columns: readonly Column[], header: boolean): string {
  const widths = columns.map(
    ({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  )
  const pane = header
    ? '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/>'
    : ''
  const names = columns.map(({ label, look }, index) => text(at(index, 1), label, headLook(look)))
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData>${header ? `<row r="1" ht="24" customHeight="1">${names.join('')}</row>` : ''}`
}

/** One row; `number` counts from 1, the header included. */
export function sheetRow(columns: readonly Column[], cells: readonly Cell[], number: number): string {
  const written = cells.map((cell, index) => cellXml(at(index, number), cell, columns[index]))
  return `<row r="${number}">${written.join('')}</row>`
}

/** The rest of the sheet, `last` being the number of its last row. */
export function sheetEnd(columns: readonly Column[], header: boolean, last: number): string {
  const filter = header && last > 1 ? `<autoFilter ref="A1:${at(columns.length - 1, last)}"/>` : ''
  const checks = columns.flatMap(({ choices }, index) =>
    choices && last > 1 ? [validation(`${at(index, 2)}:${at(index, last)}`, choices)] : [],
  )
  const checked =
    checks.length > 0 ? `<dataValidations count="${checks.length}">${checks.join('')}</dataValidations>` : ''
  return `</sheetData>${filter}${checked}<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>`
}

function cellXml(place: string, cell: Cell, column: Column | undefined): string {
  const { look, wrap } = column ?? {}
  const locked = look === 'locked'
  if (cell === null || cell === '') {
    return look ? `<c r="${place}" s="${locked ? LOOKS.locked : LOOKS.wrapped}"/>` : ''
  }
  if (typeof cell === 'number')
    return `<c r="${place}" s="${locked ? LOOKS.locked : LOOKS.plain}"><v>${cell}</v></c>`
  if (typeof cell === 'string') {
    return text(place, cell, locked ? LOOKS.locked : wrap ? LOOKS.wrapped : LOOKS.plain)
  }
  if ('day' in cell)
    return `<c r="${place}" s="${locked ? LOOKS.lockedDay : LOOKS.day}"><v>${serial(cell.day)}</v></c>`
  return link(place, cell)
}

/** A formula, for a sheet holds no more than 65,530 links of the other kind; its two texts are ours, quoted. */
function link(place: string, { text: shown, href }: { text: string; href: string }): string {
  if (href.length > LONGEST_ADDRESS) return text(place, shown, LOOKS.plain)
  const quoted = (value: string) => `"${value.replaceAll('"', '""')}"`
  return `<c r="${place}" s="${LOOKS.link}" t="str"><f>${xmlText(`HYPERLINK(${quoted(href)},${quoted(shown)})`)}</f><v>${xmlText(shown)}</v></c>`
}

/** A text that looks like a formula is marked as none, so that it stays a text when somebody edits the cell. */
function text(place: string, value: string, look: number): string {
  const style = /^[=+\-@\t\r]/.test(value) ? LOOKS.quoted : look
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(value.slice(0, LONGEST_TEXT))}</t></is></c>`
}

function validation(range: string, choices: readonly string[] | 'day'): string {
  const rest = `allowBlank="1" showErrorMessage="1" sqref="${range}"`
  if (choices === 'day') {
    return `<dataValidation type="date" operator="greaterThan" ${rest}><formula1>${serial('2000-01-01')}</formula1></dataValidation>`
  }
  return `<dataValidation type="list" ${rest}><formula1>${xmlText(`"${choices.join(',')}"`)}</formula1></dataValidation>`
}

const headLook = (look: Column['look']) => (look === 'edited' ? LOOKS.headEdited : LOOKS.head)

/** Days since the end of 1899, as spreadsheets count them. */
const serial = (day: Day) => daysBetween('1899-12-30', day)

/** "A1", "AB7". */
function at(index: number, row: number): string {
  const letters = (left: number): string =>
    left < 26 ? letter(left) : letters(Math.floor(left / 26) - 1) + letter(left % 26)
  return `${letters(index)}${row}`
}

const letter = (place: number) => String.fromCharCode(65 + place)

/** Without the characters that XML cannot hold. */
export function xmlText(value: string): string {
  return value
    .toWellFormed()
    .replace(UNWRITABLE, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that XML forbids
const UNWRITABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g
