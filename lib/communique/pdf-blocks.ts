// Lines of a PDF → blocks: which lines make one paragraph, seen from gaps, indents, type and the room left on a line.
import { tidy } from './characters.ts'
import { looksLikeHeading } from './headings.ts'
import { joinHyphenated } from './hyphens.ts'
import { labelled } from './labels.ts'
import type { Flow, Line } from './pdf-lines.ts'
import type { Block } from './types.ts'

const sentenceEnd = /[.:;!?…。؟]["”’»)\]]*\s*$/
/** An item of a list ends without a full stop: "…; and". */
const itemEnd = /[;,](?:\s(?:and|or|et|ou|y|o))?\s*$/
const startsLow = /^[“"‘'«(]?\p{Ll}/u

interface Typography {
  size: number
  font: string | null
  /** Distance between lines of one paragraph, in letter heights. */
  leading: number
}

/** The blocks of the flows in reading order, footnotes at the end. */
export function pdfBlocks(flows: Flow[]): Block[] {
  const body = typography(flows.flatMap((flow) => flow.lines))
  const words = new Set(
    flows.flatMap((flow) => flow.lines.flatMap((line) => line.text.toLowerCase().match(/[\p{L}-]+/gu) ?? [])),
  )
  const margin = marginOf(
    flows.flatMap((flow) => (flow.cell ? [] : flow.lines)),
    body,
  )
  const placed = joinPages(flows).flatMap((flow) =>
    paragraphsOf(flow, body, flow.cell ? marginOf(flow.lines, body) : margin).map((lines) => ({
      block: toBlock(lines, flow.cell, body, words),
      x: lines[0]?.x ?? 0,
    })),
  )
  const blocks = markIndentedLists(placed.filter(({ block }) => block.text !== ''))
  return [
    ...blocks.filter((block) => block.kind !== 'footnote'),
    ...blocks.filter((block) => block.kind === 'footnote'),
  ]
}

/** Bullets may be drawn, not written: what is set in under a line that ends in a colon is a list. */
function markIndentedLists(placed: { block: Block; x: number }[]): Block[] {
  let indent: number | null = null
  return placed.map(({ block, x }, index) => {
    const before = placed[index - 1]
    if (before?.block.text.endsWith(':') && x > before.x + 8) indent = x
    else if (indent !== null && Math.abs(x - indent) > 2) indent = null
    return indent !== null && block.kind === 'body' && !block.label ? { ...block, kind: 'list' } : block
  })
}

/** Text that goes on over a page's end is one flow; a table is a flow of its own. */
function joinPages(flows: Flow[]): Flow[] {
  const joined: Flow[] = []
  for (const flow of flows) {
    const open = joined.at(-1)
    if (open && !open.cell && !flow.cell) open.lines.push(...flow.lines)
    else joined.push({ ...flow, lines: [...flow.lines] })
  }
  return joined
}

function paragraphsOf(flow: Flow, body: Typography, margin: (line: Line) => number): Line[][] {
  const paragraphs: Line[][] = []
  for (const line of flow.lines) {
    const open = paragraphs.at(-1)
    const itemEnds =
      open && isListItem(paragraphs.at(-2), open) && /;(?:\s(?:and|or))?\s*$/.test(open.at(-1)?.text ?? '')
    if (open && !itemEnds && goesOn(open, line, body, margin(open.at(-1) ?? line))) open.push(line)
    else paragraphs.push([line])
  }
  return paragraphs
}

/** In lower case under a line that ends in a colon, or under another such item. */
function isListItem(before: Line[] | undefined, open: Line[]): boolean {
  return /[:;](?:\s(?:and|or))?\s*$/.test(before?.at(-1)?.text ?? '') && startsLow.test(open[0]?.text ?? '')
}

/** How far to the right the text of a page reaches, for headings and for the rest. */
function marginOf(lines: Line[], body: Typography): (line: Line) => number {
  const key = (line: Line) => `${line.page} ${line.size > body.size * 1.12}`
  const margins = new Map<string, number>()
  for (const line of lines) margins.set(key(line), Math.max(margins.get(key(line)) ?? 0, line.right))
  return (line) => margins.get(key(line)) ?? 0
}

function goesOn(open: Line[], next: Line, body: Typography, margin: number): boolean {
  const first = open[0] ?? next
  const last = open.at(-1) ?? next
  const ended = sentenceEnd.test(last.text)
  if (Math.abs(last.size - next.size) > 0.08 * last.size) return false
  const cut = !ended && startsLow.test(next.text)
  if (last.font && next.font && last.font !== next.font && !cut) return false
  const full = roomLeft(last, margin) < firstWordWidth(next) + 0.6 * next.size
  if (labelled(next.text).label !== undefined && (ended || !full)) return false
  if (itemEnd.test(last.text) && !full) return false
  if (last.page !== next.page) return !ended && (full || cut)
  if ((last.y - next.y) / next.size > body.leading * 1.22) return false
  if (open.length > 1 && Math.abs(next.x - last.x) > 0.7 * next.size && (ended || next.x > last.x))
    return false
  const indented = next.x > last.x + 0.7 * next.size && labelled(first.text).label === undefined
  if (open.length === 1 && indented && (ended || !full)) return false
  return full || cut
}

function roomLeft(line: Line, margin: number): number {
  return margin - line.right
}

/** Width of what would have to fit on the line before: a word, or its part up to a hyphen. */
function firstWordWidth(line: Line): number {
  const word = /^\S+?(?:[-–—/](?=\S)|(?=\s)|$)/.exec(line.text)?.[0] ?? line.text
  return ((line.right - line.x) * (word.length + 1)) / Math.max(1, line.text.length)
}

function toBlock(lines: Line[], cell: boolean, body: Typography, words: Set<string>): Block {
  const raw = lines.map((line) => line.text).reduce((text, line) => joinHyphenated(text, line, words))
  const first = lines[0]
  const found = labelled(raw)
  const block: Block = { ...found, text: tidy(found.text) }
  if (cell) return { ...block, kind: 'table' }
  if (!first) return block
  const numbered = /^\s*(\d{1,2}|\*)\s*(?=\p{L})/u.exec(raw)
  if (first.size < body.size * 0.92 && numbered) {
    return { kind: 'footnote', label: numbered[1], text: tidy(raw.slice(numbered[0].length)) }
  }
  const larger = first.size > body.size * 1.12 && block.text.length <= 200 && !/[.;,]$/.test(block.text)
  const otherFont =
    first.font !== null && first.font !== body.font && lines.every((line) => line.font === first.font)
  if (larger || (otherFont && looksLikeHeading({ ...block, kind: 'body' })))
    return { ...block, kind: 'heading' }
  return block
}

/** The commonest type and line distance, by length of text. */
function typography(lines: Line[]): Typography {
  const sizes = tally(lines, (line) => [line.size, line.text.length])
  const size = sizes ?? 12
  const ofSize = lines.filter((line) => Math.abs(line.size - size) < 0.5)
  const font = tally(
    ofSize.filter((line) => line.font !== null),
    (line) => [line.font ?? '', line.text.length],
  )
  const leading = tally(ofSize.slice(1), (line, index) => {
    const before = ofSize[index]
    const distance = before && before.page === line.page ? before.y - line.y : 0
    const ratio = Math.round((distance / size) * 20) / 20
    return [ratio, ratio >= 0.9 && ratio <= 2.6 && !sentenceEnd.test(before?.text ?? '') ? 1 : 0]
  })
  return { size, font: font ?? null, leading: leading || 1.2 }
}

function tally<K>(lines: Line[], weigh: (line: Line, index: number) => [K, number]): K | undefined {
  const weights = new Map<K, number>()
  lines.forEach((line, index) => {
    const [key, weight] = weigh(line, index)
    if (weight > 0) weights.set(key, (weights.get(key) ?? 0) + weight)
  })
  return [...weights].sort((a, b) => b[1] - a[1])[0]?.[0]
}
