// Where the communiqué begins: the cover of a temporary document before it, its title and the lines around the title.
import { coverLabel } from './cover.ts'
import { findDate } from './dates.ts'
import { looksLikeHeading } from './headings.ts'
import type { Block } from './types.ts'

export interface FrontMatter {
  /** Lines of the cover and of the note that files the document. */
  cover: string[]
  /** The title with the lines around it that say which meeting, when and where. */
  titleLines: string[]
  body: Block[]
}

const titleWord = /communiqu[ée]s?(?!\p{L})|comunicado|коммюнике|公报|البيان/iu
const nothingElse =
  /^\W*(?:(?:draft|final|joint|example)\W+)*(?:communiqu[ée]s?|comunicado|коммюнике|公报)(?:\W+example)?\W*$/iu
/** Blocks before the first field of a cover, or between two: the lines of a value. */
const farthestField = 20
const filesDocument = /^(?:this (?:td|document|contribution)\b|the published communiqu|https?:)/i
const meetingWord = /\b(?:meeting|consultation|cxos?|ctos?|réunion|reunión|example)\b|совещани|会议/iu

/** Splits the blocks at the communiqué's title. Without one, the body starts after the cover, if there is any. */
export function splitFrontMatter(blocks: Block[]): FrontMatter {
  const afterCover = coverEnd(blocks)
  const title = titleIndex(blocks, afterCover)
  let first = title ?? afterCover
  while (title !== null && first > afterCover && title - first < 4 && isTitleLine(blocks[first - 1])) first--
  const next = title === null ? first : title + 1
  let end = next
  while (end < blocks.length - 1 && end - next < 4 && namesMeeting(blocks[end])) end++
  return {
    cover: linesOf(blocks.slice(0, first)),
    titleLines: linesOf(blocks.slice(first, end)),
    body: blocks.slice(end),
  }
}

/** The index after the last field of a temporary document's cover and the sentences that file it; 0 without a cover. */
function coverEnd(blocks: Block[]): number {
  const last = lastField(blocks)
  if (last < 0) return 0
  let end = last + (coverLabel(blocks[last]?.text ?? '')?.value ? 1 : 2)
  while (end < blocks.length && filesDocument.test(blocks[end]?.text ?? '')) end++
  return end
}

/** The last of the fields that follow each other from the first on; a lone "Action: …" further down is text. */
function lastField(blocks: Block[]): number {
  let last = -1
  for (const [at, block] of blocks.slice(0, 80).entries()) {
    if (block.kind === 'list' || coverLabel(block.text) === null) continue
    if (last < 0 ? at > farthestField : at - last > farthestField) break
    last = at
  }
  return last
}

/** The line that is nothing but "COMMUNIQUÉ", else the last line of title form, before the body, that has the word. */
function titleIndex(blocks: Block[], from: number): number | null {
  const alone = blocks.findIndex((block) => nothingElse.test(block.text) && block.kind !== 'footnote')
  if (alone >= 0 && alone < blocks.length - 1) return alone
  const named = blocks
    .slice(0, bodyStart(blocks, from))
    .findLastIndex((block, index) => index >= from && titleWord.test(block.text) && isLine(block, 200))
  return named >= 0 ? named : null
}

/** The first block after the cover that reads as prose: what stands before it may hold the title. */
function bodyStart(blocks: Block[], from: number): number {
  const index = blocks.findIndex(
    (block, at) =>
      at >= from && block.kind !== 'heading' && block.text.length > 120 && /[.;:]$/.test(block.text),
  )
  return index < 0 ? blocks.length : index
}

/** A short line that holds a date, a place or the meeting's name: it belongs to the title, not to the body. */
function namesMeeting(block: Block | undefined): boolean {
  if (!block || block.label || !isLine(block, 120)) return false
  if (findDate(block.text)) return true
  if (meetingWord.test(block.text)) return looksLikeHeading({ ...block, kind: 'body' })
  return isPlace(block.text)
}

function isLine(block: Block, longest: number): boolean {
  return block.text.length <= longest && !/[.:;]$/.test(block.text)
}

/** "Doha, Qatar" or "(Doha, Qatar)": names with commas between, nothing else. */
function isPlace(text: string): boolean {
  return (
    /^\(?\p{Lu}[\p{L}.’' -]{1,40}(?:, \p{Lu}[\p{L}.’' -]{1,40}){1,2}\)?$/u.test(text) &&
    !/\b(?:and|of|for)\b/.test(text)
  )
}

function isTitleLine(block: Block | undefined): boolean {
  return block !== undefined && block.kind !== 'table' && namesMeeting(block)
}

function linesOf(blocks: Block[]): string[] {
  return blocks.map((block) => (block.label ? `${block.label} ${block.text}` : block.text))
}
