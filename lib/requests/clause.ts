// The clause of a quoted sentence that makes the request, cut out of it for showing.

export interface QuotedClause {
  before: string
  clause: string
  after: string
}

/**
 * The quote in three pieces; without offsets, or where the paragraph no longer holds the quote there, the whole quote stands
 * unmarked in `before`.
 */
export function clauseOf({
  quote,
  context,
  startOffset,
  endOffset,
}: {
  quote: string
  /** The paragraph that the offsets count in. */
  context: string | null
  startOffset: number | null
  endOffset: number | null
}): QuotedClause {
  const from = context?.indexOf(quote) ?? -1
  const start = (startOffset ?? -1) - from
  const end = (endOffset ?? -1) - from
  if (from < 0 || startOffset === null || start < 0 || end <= start || end > quote.length)
    return { before: quote, clause: '', after: '' }
  return { before: quote.slice(0, start), clause: quote.slice(start, end), after: quote.slice(end) }
}
