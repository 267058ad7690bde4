// Words and marks of a sentence with their offsets; phrases of the tables are matched against them.

export interface Token {
  readonly text: string
  readonly low: string
  /** Offsets in the sentence. */
  readonly start: number
  readonly end: number
  readonly word: boolean
}

const pattern =
  /(?:\p{L}\.){2,}|[\p{L}\p{N}]+(?:[-‑./_@&][\p{L}\p{N}]+)*|(?:['’](?:s\b)?)|\.{3}|[^\s\p{L}\p{N}]/gu

/** Tokens of a text; a possessive is a token of its own, `ITU-T`, `Y.3188` and `e.g.` are one each. */
export function tokenize(text: string): Token[] {
  return Array.from(text.matchAll(pattern), (match) => {
    const low = match[0].toLowerCase().replaceAll('’', "'").replaceAll('‑', '-')
    return {
      text: match[0],
      low,
      start: match.index,
      end: match.index + match[0].length,
      word: /[\p{L}\p{N}]/u.test(low) && low !== "'s",
    }
  })
}

/** A set of phrases of one or more words, found by their first word. */
export class Phrases {
  readonly #byFirst = new Map<string, string[][]>()

  constructor(phrases: readonly string[]) {
    for (const phrase of phrases) {
      const words = tokenize(phrase).map((token) => token.low)
      const first = words[0]
      if (first === undefined) continue
      const known = this.#byFirst.get(first) ?? []
      known.push(words)
      known.sort((a, b) => b.length - a.length)
      this.#byFirst.set(first, known)
    }
  }

  /** Number of tokens of the longest phrase that begins at `at`, 0 when none does. */
  lengthAt(tokens: readonly Token[], at: number): number {
    const first = tokens[at]
    if (first === undefined) return 0
    for (const words of this.#byFirst.get(first.low) ?? []) {
      if (words.every((word, offset) => tokens[at + offset]?.low === word)) return words.length
    }
    return 0
  }

  /** Number of tokens of a phrase that ends just before `end`, 0 when none does. */
  lengthBefore(tokens: readonly Token[], end: number): number {
    for (let from = Math.max(0, end - 6); from < end; from++) {
      if (this.lengthAt(tokens, from) === end - from) return end - from
    }
    return 0
  }
}
