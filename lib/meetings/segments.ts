// A paragraph's text cut where marks begin and end, so that clauses that touch or overlap can all be shown.

export interface Mark {
  id: string
  start: number
  end: number
}

export interface Segment {
  text: string
  start: number
  /** Marks that cover it, the shortest first; empty between marks. */
  marks: string[]
}

/** The segments in reading order; joined, they are the text. Marks outside the text or without length are left out. */
export function segmentsOf(text: string, marks: readonly Mark[]): Segment[] {
  const inside = marks
    .map(({ id, start, end }) => ({ id, start: Math.max(0, start), end: Math.min(text.length, end) }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.end - a.start - (b.end - b.start) || a.start - b.start)
  const cuts = [...new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, end])])]
  cuts.sort((a, b) => a - b)
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? text.length
    return {
      text: text.slice(start, end),
      start,
      marks: inside.filter((mark) => mark.start <= start && mark.end >= end).map(({ id }) => id),
    }
  })
}
