// Paragraph → sentences: the platform's own segmenter, with repairs for abbreviations, numbers and quotes.
import type { Sentence } from './types.ts'

/** Shortened words after which a full stop ends no sentence. */
const shortened = new Set('e.g i.e cf vs viz mr mrs ms dr prof eng h.e st approx incl excl ed eds'.split(' '))
/** Shortened words that stand before a number or a code; elsewhere they may end a sentence ("no."). */
const numbered = new Set(
  'no nos rec recs res resp para paras art arts sec sect fig figs tab vol ch p pp tel ext'.split(' '),
)
/** Shortened words that may end a sentence too: one goes on only when the next begins in lower case. */
const either = new Set('etc inc ltd co corp plc s.l s.a llc jr sr u.s u.k u.n a.s a.m p.m'.split(' '))
/** Company forms of which one follows another ("Co. Ltd."). */
const company = /^(?:Ltd|Inc|LLC|Corp|KG|S\.?A|PLC)\b/

const pieceLength = 20_000
const longestAside = 600

/**
 * The sentences of a paragraph in order, numbered from 1, white space at both ends left out, offsets in
 * UTF-16 units of the paragraph.
 */
export function findSentences(text: string, language: string): Sentence[] {
  const sentences: Sentence[] = []
  let from = 0
  for (const end of boundaries(text, language)) {
    if (end < text.length && goesOn(text, from, end)) continue
    const raw = text.slice(from, end)
    const start = from + raw.length - raw.trimStart().length
    const trimmed = raw.trim()
    if (trimmed !== '') {
      sentences.push({ number: sentences.length + 1, start, end: start + trimmed.length, text: trimmed })
    }
    from = end
  }
  return sentences
}

/** Ends of the segmenter's pieces; a very long paragraph is cut at line or word ends to stay linear. */
function* boundaries(text: string, language: string): Generator<number> {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' })
  let from = 0
  while (from < text.length) {
    const to = cutBefore(text, from + pieceLength)
    let last = from
    for (const { index, segment } of segmenter.segment(text.slice(from, to))) {
      last = from + index
      const end = last + segment.length
      if (end < to || to === text.length) yield end
    }
    // The last segment of a piece may go on in the next piece; one that fills the piece is cut here.
    if (to < text.length && last === from) yield to
    from = to < text.length && last > from ? last : to
  }
}

function cutBefore(text: string, end: number): number {
  if (end >= text.length) return text.length
  const code = text.charCodeAt(end)
  return code >= 0xdc00 && code <= 0xdfff ? end - 1 : end
}

function goesOn(text: string, from: number, end: number): boolean {
  const before = text.slice(Math.max(from, end - 60), end).trimEnd()
  const after = text.slice(end, end + 40).trimStart()
  if (after === '') return false
  if (/^[”’"')\]]+(?:\s|$)/u.test(after) && !/\n/.test(text.slice(end - 1, end))) return true
  if (insideMarks(text, from, end)) return true
  const lowerNext = /^[\p{Ll}]/u.test(after)
  const word = before.match(/([\p{L}\p{N}]+(?:\.[\p{L}\p{N}]+)*)\.[”’"')\]]*$/u)?.[1]?.toLowerCase()
  if (word !== undefined) {
    if (shortened.has(word)) return true
    if (numbered.has(word)) return lowerNext || /^(?:\p{N}|\p{Lu}\.|\p{Lu}\p{N})/u.test(after)
    if (either.has(word)) return lowerNext || /^[\p{N},;(]/u.test(after) || company.test(after)
    if (/^\p{L}$/u.test(word) && /^[\p{Lu}\p{N}]/u.test(after)) return true
    if (/^\d{1,3}$/.test(word) && before.length - word.length - 1 === 0) return true
  }
  // “Who pays?” asked … goes on, and so does a line that a file broke; a real end is followed by a capital.
  return lowerNext
}

/** Whether a bracket or quotation that opened in this sentence closes soon after the boundary. */
function insideMarks(text: string, from: number, end: number): boolean {
  if (end - from > longestAside) return false
  const before = text.slice(from, end)
  const after = text.slice(end, end + longestAside)
  return [
    ['(', ')'],
    ['“', '”'],
  ].some(([open = '', close = '']) => {
    if (before.lastIndexOf(open) <= before.lastIndexOf(close)) return false
    const closes = after.indexOf(close)
    const opens = after.indexOf(open)
    return closes >= 0 && (opens < 0 || closes < opens) && !/\n\s*\n/.test(after.slice(0, closes))
  })
}
