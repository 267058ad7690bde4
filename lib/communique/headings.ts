// Headings told apart where the file does not mark them: a short line without a full stop, and body text after it.
import type { Block } from './types.ts'

const longest = 120
const mostWords = 16
/** Who speaks, and what such a speaker does: a sentence that lost its full stop is no heading. */
const speech =
  /\b(?:cxos?|ctos?|they|participants|meeting|executives|leaders|itu(?:-t)?)\b.*\b(?:\p{L}+ed|met|call|said|should|could|must|need to|will)\b/iu
const participants =
  /\b(?:participat\w+|attend\w+|represented|present)\b.*\b(?:organi[sz]ations?|compan(?:y|ies)|entities|participants|following|were|was)\b|\b(?:list of|organi[sz]ations|compan(?:y|ies)).*\b(?:participa\w+|attend\w+|represented)\b|^(?:participants|attendees)\b/iu

/** The same blocks, with the lines that look like headings marked as such. */
export function markHeadings(blocks: Block[]): Block[] {
  let listed = false
  return blocks.map((block, index) => {
    if (block.kind === 'heading') listed = false
    if (opensParticipants(block.text)) {
      listed = true
      return looksLikeHeading(block) && !/\bwere\b/.test(block.text)
        ? { ...block, kind: 'heading' as const }
        : block
    }
    if (listed && /^(?:annex|appendix|annexe|anexo)\b/i.test(block.text)) listed = false
    const form = looksLikeHeading(block) || (index === 0 && looksLikeTitle(block, blocks[1]))
    const heading = !listed && form && leadsToBody(blocks, index)
    return heading ? { ...block, kind: 'heading' as const } : block
  })
}

/** Whether a line opens the list of those who took part: "The participating organizations were:". */
export function opensParticipants(text: string): boolean {
  return text.length <= 160 && (text.endsWith(':') || !/[.;]$/.test(text)) && participants.test(text)
}

/** Whether a line, seen alone, has the form of a heading. */
export function looksLikeHeading(block: Block): boolean {
  if (block.kind !== 'body') return false
  const { text } = block
  if (text.length > longest || text.split(' ').length > mostWords) return false
  if (!/^[“"‘'«(]?[\p{Lu}\p{Lo}\p{N}]/u.test(text) || /[.:;,!?…。؛،]["”’»)]*$/u.test(text)) return false
  return /\p{L}{2}/u.test(text) && !speech.test(text) && !text.includes('; ')
}

/** "Geneva, 8 November 2010 –": how a press release begins. */
const dateline =
  /^\p{Lu}[\p{L} .’'-]{1,40},? (?:\p{Lu}[\p{L} ]{1,30}, )?\d{1,2} \p{L}{3,12},? (?:19|20)\d\d\b/u

/** The first line of a press release: a sentence without its full stop. */
function looksLikeTitle(block: Block, next: Block | undefined): boolean {
  if (!next || !dateline.test(next.text)) return false
  return (
    block.kind === 'body' && !block.label && block.text.length <= longest && /[\p{L}\p{N}]$/u.test(block.text)
  )
}

/** A heading stands above a paragraph, or above one or two more headings that do. */
function leadsToBody(blocks: Block[], index: number): boolean {
  for (const next of blocks.slice(index + 1, index + 4)) {
    if (next.kind === 'heading' || looksLikeHeading(next)) continue
    return next.kind === 'list' || next.text.length > 40 || /[.:]$/.test(next.text)
  }
  return false
}
