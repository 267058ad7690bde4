// Pieces of text on a PDF page → lines in reading order: words joined by their distance, columns and table cells kept apart.
import { labelled } from './labels.ts'
import { proseColumns } from './pdf-columns.ts'

/** A run of characters as the PDF places it; y grows upwards, lengths in points. */
export interface Glyphs {
  text: string
  x: number
  y: number
  width: number
  size: number
  font: string
  rightToLeft: boolean
}

export interface Line {
  text: string
  x: number
  right: number
  y: number
  size: number
  /** The font of all its letters; null where they differ. */
  font: string | null
  page: number
}

/** Lines that follow one another in one column; those of a table cell apart from the text around it. */
export interface Flow {
  lines: Line[]
  cell: boolean
}

/** The lines of a page, from left to right and top to bottom; a gap of two letters' height parts cells. */
export function pageLines(glyphs: Glyphs[], page: number): Line[] {
  const rows: Glyphs[][] = []
  for (const glyph of glyphs.toSorted((a, b) => b.y - a.y)) {
    const row = rows.at(-1)
    const first = row?.[0]
    if (row && first && first.y - glyph.y < 0.45 * Math.max(first.size, glyph.size)) row.push(glyph)
    else rows.push([glyph])
  }
  return rows.flatMap((row) => splitRow(row.toSorted((a, b) => a.x - b.x)).map((part) => toLine(part, page)))
}

function splitRow(row: Glyphs[]): Glyphs[][] {
  const parts: Glyphs[][] = []
  for (const glyph of row) {
    const part = parts.at(-1)
    const last = part?.at(-1)
    const apart = last && glyph.x - (last.x + last.width) > 2 * Math.max(last.size, glyph.size)
    // A number or bullet stands apart from its paragraph, and belongs to it.
    if (part && (!apart || isLabel(part))) part.push(glyph)
    else parts.push([glyph])
  }
  return parts
}

function isLabel(part: Glyphs[]): boolean {
  const text = part.map((glyph) => glyph.text).join('')
  return (
    text.trim().length <= 7 &&
    (labelled(`${text.trim()} X`).label !== undefined || /^\s*\d{1,3}\s*$/.test(text))
  )
}

function toLine(part: Glyphs[], page: number): Line {
  const size = part.reduce((largest, glyph) => Math.max(largest, glyph.size), 0)
  // A small raised number in the text is the mark of a footnote.
  const base = Math.min(...part.filter((glyph) => glyph.size > size * 0.9).map((glyph) => glyph.y))
  const kept = part.filter(
    (glyph) =>
      !(glyph.size < size * 0.78 && glyph.y > base + size * 0.15 && /^\d{1,2}$/.test(glyph.text.trim())),
  )
  const reading =
    kept.filter((glyph) => glyph.rightToLeft).length * 2 > kept.length ? kept.toReversed() : kept
  const fonts = new Set(kept.map((glyph) => glyph.font))
  const last = part.at(-1)
  return {
    text: joinGlyphs(reading),
    x: part[0]?.x ?? 0,
    right: last ? last.x + last.width : 0,
    y: base,
    size,
    font: fonts.size === 1 ? (kept[0]?.font ?? null) : null,
    page,
  }
}

function joinGlyphs(glyphs: Glyphs[]): string {
  return glyphs.reduce((text, glyph, index) => {
    const before = glyphs[index - 1]
    if (!before) return glyph.text
    const gap = before.x < glyph.x ? glyph.x - (before.x + before.width) : before.x - (glyph.x + glyph.width)
    const wide = gap > 2 * glyph.size
    const spaced = gap > 0.15 * glyph.size && !/\s$/.test(text) && !/^\s/.test(glyph.text)
    return text + (wide ? '\t' : spaced ? ' ' : '') + glyph.text
  }, '')
}

/** The lines of a page as flows: what overlaps in height stands side by side, and is read column by column. */
export function orderLines(lines: Line[]): Flow[] {
  const columns = proseColumns(lines)
  return columns ? columns.flatMap((part) => orderRows(part)) : orderRows(lines)
}

function orderRows(lines: Line[]): Flow[] {
  const flows: Flow[] = []
  for (const row of overlapping(cells(lines), bandOf)) {
    const columns = overlapping(row, (cell) => ({
      from: Math.min(...cell.map((line) => line.x)),
      to: Math.max(...cell.map((line) => line.right)),
    })).map((column) => column.flat().toSorted((a, b) => b.y - a.y))
    const cell = columns.length > 1
    for (const column of columns) {
      const open = flows.at(-1)
      if (!cell && open && !open.cell) open.lines.push(...column)
      else flows.push({ lines: column, cell })
    }
  }
  return flows
}

/** Lines that start at one place and follow closely: a paragraph, or the content of a table cell. */
function cells(lines: Line[]): Line[][] {
  const columns: Line[][] = []
  for (const line of lines) {
    const column = columns.find(([first]) => first && Math.abs(first.x - line.x) < 2)
    if (column) column.push(line)
    else columns.push([line])
  }
  const labelled = (line: Line) =>
    lines.some((other) => isFieldLabel(other) && Math.abs(other.y - line.y) < 1)
  return columns.flatMap((column) => {
    const closest = Math.min(...column.map((line, index) => distance(column[index - 1], line)))
    const limit = Math.min(1.6, Math.max(1.25, closest * 1.15))
    const found: Line[][] = []
    column.forEach((line, index) => {
      const above = column[index - 1]
      const apart = distance(above, line) > limit || (above && labelled(above) && labelled(line))
      if (apart) found.push([line])
      else found.at(-1)?.push(line)
    })
    return found
  })
}

/** How far a line stands under another, in letter heights. */
function distance(above: Line | undefined, line: Line): number {
  const gap = above ? (above.y - line.y) / line.size : 0
  return gap > 0.8 ? gap : Number.POSITIVE_INFINITY
}

/** "Source:", "Title:": what names a row of a cover. */
function isFieldLabel(line: Line): boolean {
  return line.text.trim().length <= 25 && /:\s*$/.test(line.text)
}

function bandOf(cell: Line[]): Interval {
  const top = cell[0]
  const bottom = cell.at(-1)
  // The middle of the letters: neighbouring lines do not overlap, cells side by side do.
  return {
    from: -((top?.y ?? 0) + 0.7 * (top?.size ?? 0)),
    to: -((bottom?.y ?? 0) + 0.1 * (bottom?.size ?? 0)),
  }
}

interface Interval {
  from: number
  to: number
}

/** Groups whose intervals overlap, in order of their start. */
function overlapping<T>(things: T[], interval: (thing: T) => Interval): T[][] {
  const groups: { things: T[]; to: number }[] = []
  const placed = things.map((thing) => ({ thing, ...interval(thing) })).sort((a, b) => a.from - b.from)
  for (const { thing, from, to } of placed) {
    const group = groups.at(-1)
    if (group && from < group.to) {
      group.things.push(thing)
      group.to = Math.max(group.to, to)
    } else {
      groups.push({ things: [thing], to })
    }
  }
  return groups.map((group) => group.things)
}
