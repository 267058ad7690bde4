// What an import would add to, change in, or miss from the requests that are registered already. Pairs are found by
// place: the same clause; else paragraph, sentence and order in it; else, in a revised document, the same wording.
import type { Paragraph, StatementKind } from '#lib/communique/types.ts'

/** A statement and where it stands; offsets and quote are unknown for a request registered by its place alone. */
export interface Placed {
  kind: StatementKind
  quote: string | null
  section: string | null
  paragraph: string
  sentence: number
  startOffset: number | null
  endOffset: number | null
}

export interface RegisteredPlace extends Placed {
  id: string
  number: number
  reference: string
  title: string
  withdrawnAt: Date | null
}

export interface Comparison<P extends Placed, R extends RegisteredPlace> {
  /** Each proposal with the request that it is, null where it would be added; in document order. */
  pairs: { proposal: P; request: R | null; changes: (keyof Placed)[] }[]
  /** Registered, not withdrawn, and no longer found in the document. */
  gone: R[]
}

const COMPARED = ['quote', 'section', 'paragraph', 'sentence', 'startOffset', 'endOffset'] as const

/** Pairs proposals (in document order) with the registered requests; nothing is paired twice. */
export function compareWithRegister<P extends Placed, R extends RegisteredPlace>(
  proposals: readonly P[],
  registered: readonly R[],
  paragraphs: readonly Pick<Paragraph, 'text'>[],
): Comparison<P, R> {
  const found = new Map<P, R>()
  const free = new Set<R>([...registered].sort(inDocumentOrder))
  const pair = (key: (statement: Placed) => string | null, likely: (p: P, r: R) => boolean) => {
    for (const proposal of proposals) {
      if (found.has(proposal)) continue
      const wanted = key(proposal)
      if (wanted === null) continue
      const match = [...free].find((request) => key(request) === wanted && likely(proposal, request))
      if (!match) continue
      found.set(proposal, match)
      free.delete(match)
    }
  }
  const sameWish = (p: P, r: R) => r.quote === null || likeness(p.quote ?? '', r.quote) >= 0.5
  pair(clause, () => true)
  pair((at) => `${at.paragraph}|${at.sentence}|${at.kind}`, sameWish)
  pair((at) => `${at.paragraph}|${at.sentence}`, sameWish)
  pair(
    (at) => at.kind,
    (p, r) => r.quote !== null && likeness(p.quote ?? '', r.quote) >= 0.7,
  )
  return {
    pairs: proposals.map((proposal) => {
      const request = found.get(proposal) ?? null
      const changes = request ? COMPARED.filter((field) => proposal[field] !== request[field]) : []
      return { proposal, request, changes }
    }),
    gone: [...free].filter(
      ({ quote, withdrawnAt }) =>
        withdrawnAt === null && !(quote && paragraphs.some(({ text }) => text.includes(quote))),
    ),
  }
}

const clause = (at: Placed) =>
  at.quote && at.startOffset !== null ? `${at.startOffset}-${at.endOffset} ${at.quote}` : null

const inDocumentOrder = (a: RegisteredPlace, b: RegisteredPlace) =>
  (a.startOffset ?? 0) - (b.startOffset ?? 0) || a.number - b.number

/** Share of common words, 0 to 1 (Dice's coefficient). */
function likeness(a: string, b: string): number {
  const words = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
  const [left, right] = [words(a), words(b)]
  const common = [...left].filter((word) => right.has(word)).length
  return left.size + right.size === 0 ? 0 : (2 * common) / (left.size + right.size)
}
