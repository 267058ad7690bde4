// Whose verb it is: the grammatical subject of a verb, found by walking left from it.
import { type Actors, type Mention, possessive, underPreposition } from './actors.ts'
import { adverbAt, adverbBefore, type Line, listed, listedBefore } from './grammar.ts'

export type Whose = 'authors' | 'others' | 'shared'

export interface Subject {
  readonly whose: Whose
  /** First token of the subject, or of the verb where it shares one. */
  readonly from: number
  readonly negated: boolean
  /** "had called on": before this meeting. */
  readonly before: boolean
  /** "would encourage". */
  readonly wish: boolean
  /** "will call on", "may ask": not said yet. */
  readonly plan: boolean
  readonly mention: Mention | null
}

/** An author mention that is the subject of a verb. */
export interface Anchor {
  readonly mention: Mention
  readonly verbAt: number
  readonly past: boolean
}

/** The subject of the verb at `at` (of its first auxiliary, for a verb with auxiliaries). */
export function subjectOf(line: Line, actors: Actors, at: number): Subject {
  const seen = { negated: false, before: false, wish: false, plan: false }
  let end = at
  const done = (whose: Whose, from: number, mention: Mention | null = null): Subject => ({
    whose,
    from,
    mention,
    ...seen,
  })
  for (let step = 0; step < 40; step++) {
    const token = line.tokens[end - 1]
    if (token === undefined) return done('others', end)
    const author = actors.authors.find((mention) => mention.to === end)
    if (author) {
      if (possessive(line, author)) return done('others', end)
      if (!underPreposition(line, author)) return done('authors', author.from, author)
      end = author.from
      continue
    }
    if (token.low === ',' || token.low === ')' || token.low === '–') {
      const open = asideStart(line, actors, end - 1)
      if (open === null) return done(besideBody(line, actors, end - 1) ? 'others' : 'shared', end)
      end = open
      continue
    }
    if (listedBefore(line, 'conjunctions', end) > 0 || token.low === ';') return done('shared', end)
    const place = listedBefore(line, 'authorPlaces', end)
    if (place > 0 && actors.authors.some((mention) => mention.to === end - place)) {
      end -= place
      continue
    }
    const skipped = token.low === 'having' ? 0 : auxiliary(line, end, seen)
    if (skipped > 0) {
      end -= skipped
      continue
    }
    if (token.low === 'having') return done(line.tokens[end - 2]?.word ? 'others' : 'shared', end)
    if (authorsWho(line, actors, end)) return done('authors', end)
    if (listedBefore(line, 'relatives', end) > 0 || token.low === 'that') return done('others', end)
    const preposition = phraseStart(line, end)
    if (preposition === null) {
      const together = besideAuthors(line, actors, end)
      return together ? done('authors', together.from, together) : done('others', end)
    }
    end = preposition
  }
  return done('others', end)
}

/** "…, said CxOs, who | recommended". */
function authorsWho(line: Line, actors: Actors, end: number): boolean {
  if (!/^(?:who|which)$/.test(line.tokens[end - 1]?.low ?? '')) return false
  const antecedent = line.tokens[end - 2]?.low === ',' ? end - 2 : end - 1
  return actors.authors.some((mention) => mention.to === antecedent)
}

function auxiliary(
  line: Line,
  end: number,
  seen: { negated: boolean; before: boolean; wish: boolean; plan: boolean },
): number {
  const adverb = adverbBefore(line, end)
  const negation = listedBefore(line, 'negations', end) || listedBefore(line, 'refusals', end)
  if (negation > 0) seen.negated = true
  if (negation > 0 || adverb > 0) return negation || adverb
  const have = listedBefore(line, 'haveForms', end)
  if (have > 0) {
    if (line.tokens[end - 1]?.low === 'had') seen.before = true
    return have
  }
  const wish = line.tokens[end - 1]?.low === 'would' ? 1 : 0
  if (wish > 0) seen.wish = true
  const modal = wish || listedBefore(line, 'modals', end) || listedBefore(line, 'strongModals', end)
  const will = modal || listedBefore(line, 'wishModals', end)
  if (will > 0 && wish === 0) seen.plan = true
  return will || listedBefore(line, 'doForms', end) || listedBefore(line, 'beForms', end)
}

/** Where the aside that closes with the mark at `close` opens, when a mention ends there. */
function asideStart(line: Line, actors: Actors, close: number): number | null {
  const marks = line.tokens[close]?.low === ')' ? '(' : line.tokens[close]?.low
  let first = true
  for (let open = close - 1; open >= Math.max(0, close - longestAside); open--) {
    if (line.tokens[open]?.low !== marks) continue
    if (line.tokens[close]?.low === ')') return open
    const subject = actors.authors.some((mention) => mention.to === open && !underPreposition(line, mention))
    if (subject) return first || asideAt(line, open + 1) ? open : null
    // "The Group, recognizing X, and having considered Y, endorses": an aside may hold commas of its own.
    first = false
  }
  return null
}

/** "Study Group 3, in consultation with others, | report": the aside belongs to a body, not to the authors. */
function besideBody(line: Line, actors: Actors, close: number): boolean {
  for (let open = close - 1; open >= Math.max(0, close - longestAside); open--) {
    if (line.tokens[open]?.low !== ',') continue
    return listed(line, 'prepositions', open + 1) > 0 && actors.bodies.some((body) => body.to === open)
  }
  return false
}

const longestAside = 60

/** "recognizing …", "having considered …", "representing …" after a comma. */
function asideAt(line: Line, at: number): boolean {
  const verb = at + adverbAt(line, at)
  return /..ing$|^(?:aware|mindful|conscious|convinced|concerned|encouraged)$/.test(
    line.tokens[verb]?.low ?? '',
  )
}

/** Start of the prepositional phrase that ends before `end` ("CxOs from four regions | urged"). */
function phraseStart(line: Line, end: number): number | null {
  for (let at = end - 1; at >= Math.max(0, end - 12); at--) {
    const token = line.tokens[at]
    if (!token?.word && token?.low !== "'s" && token?.low !== "'") return null
    const candidates = line.grammar.verbs.get(token.low)
    if (candidates?.some((each) => each.forms.includes('past') || each.forms.includes('third'))) return null
    if (listed(line, 'prepositions', at) > 0) return at
    if (listed(line, 'haveForms', at) > 0 || listed(line, 'beForms', at) > 0) return null
  }
  return null
}

/** "CxOs and the TSB Director | called on". */
function besideAuthors(line: Line, actors: Actors, end: number): Mention | null {
  for (let at = end - 1; at >= Math.max(0, end - 8); at--) {
    if (!line.tokens[at]?.word) return null
    if (line.tokens[at]?.low !== 'and') continue
    const author = actors.authors.find((mention) => mention.to === at)
    return author && !underPreposition(line, author) ? author : null
  }
  return null
}

/** Author mentions that are subjects of a verb, in order. */
export function findAnchors(line: Line, actors: Actors): Anchor[] {
  const anchors: Anchor[] = []
  for (const mention of actors.authors) {
    if (possessive(line, mention) || underPreposition(line, mention)) continue
    const verbAt = verbAfter(line, mention.to)
    if (verbAt !== null) anchors.push({ mention, verbAt, past: isPast(line, verbAt) })
  }
  return anchors
}

function verbAfter(line: Line, from: number): number | null {
  let at = from
  if (line.tokens[at]?.low === ',') {
    let close = -1
    for (let next = at + 1; next < at + longestAside && next < line.tokens.length; next++) {
      if (line.tokens[next]?.low !== ',') continue
      close = next
      const verb = next + 1 + adverbAt(line, next + 1)
      if (!asideAt(line, at + 1) || (isVerb(line, verb) && !/ing$/.test(line.tokens[verb]?.low ?? ''))) break
    }
    if (close < 0) return null
    at = close + 1
  }
  for (const stop = at + 14; at < stop; at++) {
    const token = line.tokens[at]
    if (!token?.word) return null
    if (isVerb(line, at)) return at
    if (at > from && listed(line, 'conjunctions', at) > 0) return null
  }
  return null
}

function isVerb(line: Line, at: number): boolean {
  const low = line.tokens[at]?.low ?? ''
  const candidates = line.grammar.verbs.get(low)
  if (candidates?.some((each) => each.forms.some((form) => form !== 'gerund' && form !== 'participle')))
    return true
  return listed(line, 'pastVerbs', at) > 0 || (/..ed$/.test(low) && adverbAt(line, at) === 0)
}

function isPast(line: Line, at: number): boolean {
  const low = line.tokens[at]?.low ?? ''
  const candidates = line.grammar.verbs.get(low)
  if (candidates) return candidates.some((each) => each.forms.includes('past'))
  return !/^(?:have|has|are|is|do|will|would)$/.test(low)
}
