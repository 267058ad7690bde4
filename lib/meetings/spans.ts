// The clause that makes a statement, as offsets in its paragraph: where it stands, where it may be split.
import { findSentences } from '#lib/communique/sentences.ts'
import type { Paragraph } from '#lib/communique/types.ts'

export interface Span {
  start: number
  end: number
}

/** Where a statement stands, in the columns of a proposal. */
export interface Place {
  quote: string
  section: string | null
  paragraph: string
  paragraphIndex: number
  sentence: number
  startOffset: number
  endOffset: number
}

/** White space at both ends left out and cut to the text; null when nothing is left. */
export function trimSpan(text: string, span: Span): Span | null {
  const from = Math.max(0, span.start)
  const raw = text.slice(from, span.end)
  const start = from + raw.length - raw.trimStart().length
  const end = start + raw.trim().length
  return end > start ? { start, end } : null
}

/** The place of a span (already trimmed): its quote is the sentence around it, or the sentences that it runs through. */
export function placeOf(paragraph: Paragraph, language: string, span: Span): Place {
  const sentences = findSentences(paragraph.text, language)
  const touched = sentences.filter((sentence) => sentence.start < span.end && sentence.end > span.start)
  const first = touched[0]
  const last = touched.at(-1)
  return {
    quote: paragraph.text.slice(first?.start ?? span.start, last?.end ?? span.end),
    section: paragraph.section,
    paragraph: paragraph.number ?? '0',
    paragraphIndex: paragraph.index,
    sentence: first?.number ?? 1,
    startOffset: span.start,
    endOffset: span.end,
  }
}

/** Offsets inside the span at which it may be split: after punctuation and before "and", else between any words. */
export function splitPoints(text: string, span: Span): number[] {
  const inside = text.slice(span.start, span.end)
  const at = (form: RegExp) =>
    [...inside.matchAll(form)].map((match) => span.start + match.index + match[0].length)
  const clauses = [...at(/[,;:–—]\s+/g), ...at(/\s(?=(?:and|or|but|while)\s)/g)]
  const points = clauses.length > 0 ? clauses : at(/\s+/g)
  return [...new Set(points)].filter((point) => splitsInTwo(text, span, point)).sort((a, b) => a - b)
}

/** True when words stand on both sides of the offset. */
export function splitsInTwo(text: string, span: Span, at: number): boolean {
  const word = /[\p{L}\p{N}]/u
  return (
    at > span.start &&
    at < span.end &&
    word.test(text.slice(span.start, at)) &&
    word.test(text.slice(at, span.end))
  )
}
