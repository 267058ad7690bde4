// A language's table of forms made ready for look-up, and a sentence made ready for reading with it.
import type { Forms, VerbRow, WordLists } from './forms.ts'
import { Phrases, type Token, tokenize } from './tokens.ts'

export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'gerund'

export interface VerbCandidate {
  readonly row: VerbRow
  readonly forms: readonly VerbForm[]
}

export interface Grammar {
  readonly forms: Forms
  readonly verbs: ReadonlyMap<string, readonly VerbCandidate[]>
  readonly words: Readonly<Record<keyof WordLists, Phrases>>
  readonly authorNames: Phrases
  readonly authorHeads: Phrases
  readonly actorNames: Phrases
  readonly actorHeads: Phrases
}

/** Whom a pronoun points to: "They" to the authors, "It" too where they were called "the meeting". */
export interface Speakers {
  readonly they: boolean
  readonly it: boolean
  /** Named some sentences ago: the pronoun may point to others. */
  readonly far: boolean
}

export const nobody: Speakers = { they: false, it: false, far: false }

/** A sentence with its tokens. */
export interface Line {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly grammar: Grammar
  readonly speakers: Speakers
  /** Stands in a list that the authors introduce as their own ("made three requests:"). */
  readonly authorsSay: boolean
}

const compiled = new WeakMap<Forms, Grammar>()

/** The grammar of a table of forms, built once. */
export function grammarOf(forms: Forms): Grammar {
  const known = compiled.get(forms)
  if (known) return known
  const words = Object.fromEntries(
    Object.entries(forms.words).map(([name, phrases]) => [name, new Phrases(phrases)]),
  ) as unknown as Record<keyof WordLists, Phrases>
  const grammar: Grammar = {
    forms,
    verbs: verbForms(forms.verbs),
    words,
    authorNames: new Phrases(forms.authors.names),
    authorHeads: new Phrases(forms.authors.heads),
    actorNames: new Phrases(forms.actors.names),
    actorHeads: new Phrases(forms.actors.heads),
  }
  compiled.set(forms, grammar)
  return grammar
}

function verbForms(rows: readonly VerbRow[]): Map<string, VerbCandidate[]> {
  const found = new Map<string, VerbCandidate[]>()
  for (const row of rows) {
    const [infinitive, past, participle, gerund] = row.verb
    const spelled: [string, VerbForm][] = [
      [infinitive, 'base'],
      [thirdPerson(infinitive), 'third'],
      [past, 'past'],
      [participle, 'participle'],
      [gerund, 'gerund'],
    ]
    for (const text of new Set(spelled.map(([word]) => word))) {
      if (text === '-') continue
      const forms = spelled.filter(([word]) => word === text).map(([, form]) => form)
      found.set(text, [...(found.get(text) ?? []), { row, forms }])
    }
  }
  return found
}

function thirdPerson(infinitive: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(infinitive)) return `${infinitive}es`
  return /[^aeiou]y$/.test(infinitive) ? `${infinitive.slice(0, -1)}ies` : `${infinitive}s`
}

/** A sentence ready for reading. */
export function lineOf(text: string, grammar: Grammar, speakers: Speakers, authorsSay = false): Line {
  return { text, tokens: tokenize(text), grammar, speakers, authorsSay }
}

/** Number of tokens of a word or phrase of the list that begins at `at`; 0 when none does. */
export function listed(line: Line, name: keyof WordLists, at: number): number {
  return line.grammar.words[name].lengthAt(line.tokens, at)
}

/** Number of tokens of a word or phrase of the list that ends before `end`; 0 when none does. */
export function listedBefore(line: Line, name: keyof WordLists, end: number): number {
  return line.grammar.words[name].lengthBefore(line.tokens, end)
}

/** Number of adverb tokens that end before `end`. */
export function adverbBefore(line: Line, end: number): number {
  return listedBefore(line, 'adverbs', end) || (adverbByForm(line, end - 1) ? 1 : 0)
}

/** Number of adverb tokens that begin at `at`. */
export function adverbAt(line: Line, at: number): number {
  return listed(line, 'adverbs', at) || (adverbByForm(line, at) ? 1 : 0)
}

function adverbByForm(line: Line, at: number): boolean {
  const token = line.tokens[at]
  return token?.word === true && /..ly$/.test(token.low) && listed(line, 'notAdverbs', at) === 0
}

/** Where adverbs that end before `from` begin. */
export function skipAdverbs(line: Line, from: number): number {
  let left = from
  for (;;) {
    const adverb = adverbBefore(line, left)
    if (adverb === 0) return left
    left -= adverb
  }
}

/** Text of the tokens `from` up to, not including, `to`. */
export function textOf(line: Line, from: number, to: number): string {
  const first = line.tokens[from]
  const last = line.tokens[to - 1]
  return first && last && to > from ? line.text.slice(first.start, last.end) : ''
}
