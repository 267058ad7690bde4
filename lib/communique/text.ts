// Text → blocks: which lines belong to one paragraph. A line is a paragraph, unless the text was wrapped to a width.
import { settleCharacters, tidy } from './characters.ts'
import { labelled } from './labels.ts'
import type { Block } from './types.ts'

const ends = /[.:;!?…。؟]["”’»)\]]*$/
const lineBreak = /\r\n|[\n\r\v\u0085\u2028\u2029]/
const startsLow = /^[“"‘'«(]?\p{Ll}/u

interface Line {
  raw: string
  text: string
  /** An empty line stands before it. */
  apart: boolean
}

/** The blocks of a plain text, in order; headings are told apart later, from their surroundings. */
export function textBlocks(text: string): Block[] {
  const lines = linesOf(text)
  const width = wrapWidth(lines)
  const blocks: Block[] = []
  lines.forEach((line, index) => {
    const before = lines[index - 1]
    const open = blocks.at(-1)
    if (open && before && width && !startsBlock(line) && runsOn(before, line, width, open)) {
      open.text = joinLines(open.text, line.text)
    } else {
      blocks.push(labelled(line.raw))
    }
  })
  return blocks.map((block) => ({ ...block, text: tidy(block.text) })).filter((block) => block.text !== '')
}

/** Two lines of one paragraph, joined: a space, or none where a hyphen or a cut address ends the first. */
export function joinLines(first: string, second: string): string {
  if (/\p{L}-$/u.test(first) && startsLow.test(second)) return first + second
  if (/(?:^|\s)https?:\/\/\S+$/.test(first) && /^\S{1,40}$/.test(second)) return first + second
  return `${first} ${second}`
}

function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let apart: boolean = true
  for (const raw of joinPages(settleCharacters(text)).split(lineBreak)) {
    const line: Line = { raw: raw.replace(/^[ \u00a0]+/, ''), text: tidy(raw), apart }
    apart = line.text === ''
    if (!apart) lines.push(line)
  }
  return lines
}

/** A page break (form feed) parts paragraphs only where a sentence ends before it. */
function joinPages(text: string): string {
  const pages = text.split('\f').map((page) => page.trimEnd())
  return pages
    .reduce((before, page, index) => {
      const end = pages[index - 1] ?? ''
      before.push(/[.:!?]["”’)]?$/.test(end.slice(-2)) ? '\n\n' : '\n', page)
      return before
    }, [] as string[])
    .join('')
}

/** The width in characters that the text was wrapped to; null where each line is a paragraph of its own. */
function wrapWidth(lines: Line[]): number | null {
  const lengths = lines.map((line) => line.text.length).sort((a, b) => a - b)
  const longest = lengths[Math.floor(lengths.length * 0.98)] ?? 0
  if (longest < 40 || longest > 140) return null
  const cut = lines.filter((line, index) => {
    const next = lines[index + 1]
    return (
      next &&
      !next.apart &&
      line.text.length > longest * 0.6 &&
      !ends.test(line.text) &&
      startsLow.test(next.text)
    )
  })
  return cut.length >= 3 && cut.length * 8 >= lines.length ? longest : null
}

function startsBlock(line: Line): boolean {
  return line.apart || labelled(line.raw).label !== undefined
}

/** Whether a wrapped line goes on in the next: the next word would not have fitted, or a sentence is cut. */
function runsOn(line: Line, next: Line, width: number, open: Block): boolean {
  const needed = line.text.length + 1 + (next.text.split(' ', 1)[0]?.length ?? 0)
  if (startsLow.test(next.text) && !/[.:!?]$/.test(line.text)) return true
  if (open.text.length > width && !ends.test(line.text)) return true
  return needed > width * (ends.test(line.text) ? 0.96 : 0.85)
}
