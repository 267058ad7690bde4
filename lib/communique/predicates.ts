// The verbs of the table that stand in a sentence, each with its subject, voice and mood.
import type { Actors } from './actors.ts'
import { underPreposition } from './actors.ts'
import type { VerbRow } from './forms.ts'
import {
  adverbAt,
  adverbBefore,
  type Line,
  listed,
  listedBefore,
  skipAdverbs,
  type VerbForm,
} from './grammar.ts'
import { passiveOf } from './passives.ts'
import { type Anchor, findAnchors, subjectOf } from './subjects.ts'

export interface Predicate {
  readonly row: VerbRow
  /** Tokens of verb and particle. */
  readonly from: number
  readonly to: number
  /** First token of its clause: the subject where it stands in front, else the verb. */
  readonly clauseFrom: number
  readonly passive: boolean
  /** For a passive: first auxiliary, before which the subject ends. */
  readonly auxiliaryAt: number
  /** "It was suggested that". */
  readonly impersonal: boolean
  /** The authors are not named and only implied, or the mood is soft. */
  readonly weak: boolean
  readonly gerund: boolean
  /** "would welcome": wanted, not there yet. */
  readonly wish: boolean
}

/** A row of which a form stands here. */
export interface Found {
  readonly row: VerbRow
  readonly forms: readonly VerbForm[]
  readonly from: number
  readonly to: number
}

/** Predicates of which the authors are the subject or, in the passive, may be the agent; in order. */
export function findPredicates(line: Line, actors: Actors): Predicate[] {
  const anchors = findAnchors(line, actors)
  const predicates: Predicate[] = []
  for (let at = 0; at < line.tokens.length; at++) {
    for (const found of verbsAt(line, at)) {
      const predicate = resolve(line, actors, anchors, predicates, found)
      if (predicate) predicates.push(predicate)
    }
  }
  return predicates
}

/** Rows of which a form begins here; those with more words win over those with fewer. */
function verbsAt(line: Line, at: number): Found[] {
  const found: Found[] = []
  for (const { row, forms } of line.grammar.verbs.get(line.tokens[at]?.low ?? '') ?? []) {
    const to = afterVerb(line, row, at)
    if (to !== null) found.push({ row, forms, from: at, to })
  }
  const longest = Math.max(...found.map((each) => each.to))
  const best = found.filter((each) => each.to === longest)
  const asking = best.filter((each) => each.row.kind === 'request' || each.row.kind === 'endorsement')
  return (asking[0] ? asking : best).slice(0, 1)
}

function afterVerb(line: Line, row: VerbRow, at: number): number | null {
  let to = at + 1
  if (row.through) {
    const limit = to + 8
    while (to < limit && !row.through.includes(line.tokens[to]?.low ?? '')) {
      if (!line.tokens[to]?.word || /^(?:no|not|little|neither)$/.test(line.tokens[to]?.low ?? ''))
        return null
      to++
    }
    if (to >= limit) return null
    to++
    while (line.tokens[to]?.low === 'and' && row.through.includes(line.tokens[to + 1]?.low ?? '')) to += 2
  }
  if (row.particle === undefined || row.particle.includes('')) return to
  // "the view of the participants that", "support among CTOs for"
  if (row.through && /^(?:of|among|from|by|shared)$/.test(line.tokens[to]?.low ?? '')) {
    const goesOn = /^(?:that|for)$/
    const next = line.tokens.findIndex((token, at) => at > to && at < to + 7 && goesOn.test(token.low))
    if (next > 0 && row.particle.includes(line.tokens[next]?.low ?? '')) return next + 1
  }
  if (row.through === undefined) to += adverbAt(line, to)
  return row.particle.includes(line.tokens[to]?.low ?? '') ? to + 1 : null
}

function resolve(
  line: Line,
  actors: Actors,
  anchors: readonly Anchor[],
  earlier: readonly Predicate[],
  found: Found,
): Predicate | null {
  const left = skipAdverbs(line, found.from)
  if (found.forms.includes('gerund')) return gerund(line, anchors, earlier, found, left)
  if (line.tokens[left - 1]?.low === 'to') return infinitive(line, actors, found, left)
  if (found.forms.includes('participle')) {
    const passive = passiveOf(line, actors, anchors, earlier, found, left)
    if (passive !== undefined) return passive
  }
  return found.row.subject ? null : active(line, actors, anchors, found)
}

function plain(found: Found, clauseFrom: number, weak = false): Predicate {
  const { row, from, to } = found
  return {
    row,
    from,
    to,
    clauseFrom,
    passive: false,
    auxiliaryAt: from,
    impersonal: false,
    weak,
    gerund: false,
    wish: false,
  }
}

function active(line: Line, actors: Actors, anchors: readonly Anchor[], found: Found): Predicate | null {
  if (isNoun(line, found)) return null
  const subject = subjectOf(line, actors, found.from)
  if (subject.negated || subject.before || subject.plan) return null
  if (subject.whose === 'authors') {
    const doubtful = subject.wish || subject.mention?.doubtful === true
    return { ...plain(found, subject.from, doubtful), wish: subject.wish }
  }
  if (subject.whose === 'others') return existential(line, found) ? plain(found, found.from - 1, true) : null
  const anchor = anchorBefore(line, anchors, found.from)
  if (!anchor) return null
  // "… to develop X and support Y": a base form after a past verb belongs to the infinitive.
  if (anchor.past !== found.forms.includes('past') && !goesOnPast(line, found)) return null
  if (found.forms.includes('participle') && looksLikeAdjective(line, found)) return null
  return { ...plain(found, found.from, subject.wish), wish: subject.wish }
}

/** "with the support of", "a call for": spelled like the verb. */
function isNoun(line: Line, found: Found): boolean {
  if (!found.forms.includes('base') && !found.forms.includes('third')) return false
  if (listedBefore(line, 'prepositions', found.from) > 0) return true
  const determined = adverbBefore(line, found.from) === 0 && listedBefore(line, 'determiners', found.from) > 0
  return determined || line.tokens[found.to]?.low === 'of'
}

/** "There was agreement that", "It is the view of CTOs that". */
function existential(line: Line, found: Found): boolean {
  const before = line.tokens[found.from - 1]?.low
  const be = /^(?:is|are|was|were)$/.test(line.tokens[found.from]?.low ?? '')
  return found.row.through !== undefined && be && (before === 'there' || before === 'it')
}

/** "CxOs believe it can, and invited ITU to": a new clause in the past. */
function goesOnPast(line: Line, found: Found): boolean {
  if (!found.forms.includes('past') || line.tokens[found.from - 1]?.low !== 'and') return false
  return line.tokens[found.from - 2]?.low === ',' && found.row.kind === 'request'
}

/** "existing and proposed standards": an adjective before "and", a bare noun after the participle. */
function looksLikeAdjective(line: Line, found: Found): boolean {
  const before = line.tokens[found.from - 2]
  if (found.to > found.from + 1 || line.tokens[found.from - 1]?.low === ',' || !before?.word) return false
  const next = line.tokens[found.to]
  if (!next?.word) return found.row.patterns.includes('noun')
  if (listed(line, 'determiners', found.to) > 0 || listed(line, 'prepositions', found.to) > 0) return false
  if (next.low === 'that' || /^\p{Lu}/u.test(next.text)) return false
  if (line.grammar.actorHeads.lengthAt(line.tokens, found.to) > 0) return false
  return adjective.test(before.low)
}

const adjective =
  /(?:..ing|..ed|..ive|..al|..able|..ible|..ic|..ary|..ory|..ent|..ant|..ous)$|^(?:new|current|future|past|known|many)$/

/** The author mention with which a verb after a conjunction shares its subject. */
function anchorBefore(line: Line, anchors: readonly Anchor[], at: number): Anchor | null {
  const anchor = anchors.filter((each) => each.verbAt < at).at(-1)
  if (!anchor) return null
  const between = line.tokens.slice(anchor.verbAt, at - 1)
  const relative = between.findLastIndex((token) => ['which', 'who', 'where', 'whom'].includes(token.low))
  if (relative < 0) return anchor
  return between.slice(relative).some((token) => token.low === ',') ? anchor : null
}

function gerund(
  line: Line,
  anchors: readonly Anchor[],
  earlier: readonly Predicate[],
  found: Found,
  left: number,
): Predicate | null {
  const before = line.tokens[left - 1]
  const opens = before === undefined || before.low === ',' || before.low === '–' || before.low === '('
  if (!opens && listedBefore(line, 'gerundLeads', left) === 0) return null
  // "by sharing its plans" only says how; ", noting that" begins a clause.
  const tells = found.row.kind === 'claim' || found.row.kind === 'neutral'
  if (tells && before?.word) return null
  if (before?.low === 'in' && listedBefore(line, 'catenatives', left - 1) === 0) return null
  // "their priorities and supporting strategies": an adjective.
  if (found.row.weak && before?.low === 'and' && bareNounAt(line, found.to)) return null
  if (listedBefore(line, 'negations', left) > 0) return null
  const anchor = anchorBefore(line, anchors, found.from)
  if (anchor) {
    const asked = earlier.some((each) => each.row.kind === 'request' || saysThat(line, each))
    const doubtful = found.row.kind === 'request' || found.row.weak === true
    if (asked && doubtful) return null
    return { ...plain(found, found.from), gerund: true }
  }
  // "Welcoming X, CxOs …": the subject follows the comma.
  const next = anchors.find((each) => each.verbAt > found.from)
  const opensSentence = left <= 1 || earlier.some((each) => each.gerund) || before?.low === ','
  if (!next || !opensSentence || line.tokens[next.mention.from - 1]?.low !== ',') return null
  return { ...plain(found, found.from), gerund: true }
}

function bareNounAt(line: Line, at: number): boolean {
  const next = line.tokens[at]
  return (
    next?.word === true &&
    /^\p{Ll}/u.test(next.text) &&
    listed(line, 'determiners', at) === 0 &&
    line.grammar.actorHeads.lengthAt(line.tokens, at) === 0
  )
}

function saysThat(line: Line, predicate: Predicate): boolean {
  return predicate.row.kind === 'claim' && line.tokens[predicate.to]?.low === 'that'
}

/** "leading CxOs to suggest", "CxOs went on to encourage". */
function infinitive(line: Line, actors: Actors, found: Found, left: number): Predicate | null {
  const author = actors.authors.find((mention) => mention.to === left - 1)
  if (author) {
    const caused =
      listedBefore(line, 'causatives', author.from) > 0 || listed(line, 'causatives', author.from) > 0
    return caused ? plain(found, found.from) : null
  }
  const catenative = listedBefore(line, 'catenatives', skipAdverbs(line, left - 1))
  // "agreed to support ITU" is the authors' own plan.
  if (catenative === 0 || (found.row.kind === 'endorsement' && found.row.weak)) return null
  const subject = subjectOf(line, actors, skipAdverbs(line, left - 1) - catenative)
  const impersonal = line.tokens[subject.from - 1]?.low === 'it'
  if (subject.negated || subject.before || subject.plan) return null
  if (subject.whose !== 'authors' && !impersonal) {
    // "CxOs took the opportunity to call on": the catenative is a noun after the authors' verb.
    const anchor = actors.authors.find((mention) => mention.to < left && left - mention.to < 8)
    if (!anchor || underPreposition(line, anchor) || line.tokens[left - 2]?.low !== 'opportunity') return null
    return plain(found, anchor.from, true)
  }
  return plain(found, subject.from, true)
}
