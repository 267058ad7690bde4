// Passives: "ITU was encouraged to", "the study was welcomed", "it was suggested that".
import type { Actors } from './actors.ts'
import { type Line, listedBefore, skipAdverbs } from './grammar.ts'
import type { Found, Predicate } from './predicates.ts'
import type { Anchor } from './subjects.ts'

/** A passive, null for one that is nobody's speech act, undefined where the form is not a passive. */
export function passiveOf(
  line: Line,
  actors: Actors,
  anchors: readonly Anchor[],
  earlier: readonly Predicate[],
  found: Found,
  left: number,
): Predicate | null | undefined {
  let at = /^(?:all|both)$/.test(line.tokens[left - 1]?.low ?? '') ? left - 1 : left
  let be = listedBefore(line, 'beForms', at)
  if (be === 0) {
    const shared = sharedPassive(line, earlier, anchors, left)
    if (shared) return { ...shared, row: found.row, from: found.from, to: found.to, clauseFrom: found.from }
    return undefined
  }
  let negated = false
  while (be > 0) {
    if (line.tokens[at - 1]?.low === 'being') return null
    at -= be
    const negation = listedBefore(line, 'negations', at)
    if (negation > 0) negated = true
    at = skipAdverbs(line, at - negation)
    be = listedBefore(line, 'beForms', at) || listedBefore(line, 'haveForms', at)
    if (line.tokens[at - 1]?.low === 'had') return null
  }
  // "that a list be compiled", "to be asked": wanted, not said.
  if (line.tokens[at]?.low === 'be') return null
  if (negated || listedBefore(line, 'modals', at) > 0 || listedBefore(line, 'wishModals', at) > 0) return null
  if (listedBefore(line, 'strongModals', at) > 0) return null
  const agent = agentAfter(line, actors, found.to)
  if (agent === 'others') return null
  const impersonal = line.tokens[at - 1]?.low === 'it'
  const present = /^(?:is|are)$/.test(line.tokens[at]?.low ?? '')
  if (present && agent === null && !found.row.patterns.includes('to') && !impersonal) return null
  if (found.row.doer && agent === null) return null
  if (found.row.subject && !holdsNoun(line, found.row.subject, at)) return null
  const { row, from, to } = found
  return {
    row,
    from,
    to,
    clauseFrom: at,
    passive: true,
    auxiliaryAt: at,
    impersonal,
    weak: agent === null && present,
    gerund: false,
    wish: false,
  }
}

/** Whether one of the nouns stands close in front of the auxiliary ("broad support | was expressed"). */
function holdsNoun(line: Line, nouns: readonly string[], at: number): boolean {
  return line.tokens.slice(Math.max(0, at - 4), at).some((token) => nouns.includes(token.low))
}

/** "ITU was encouraged to X and asked to Y": the second passive shares subject and auxiliary. */
function sharedPassive(
  line: Line,
  earlier: readonly Predicate[],
  anchors: readonly Anchor[],
  left: number,
): Predicate | null {
  const previous = earlier.at(-1)
  if (!previous?.passive || listedBefore(line, 'conjunctions', left) === 0) return null
  return anchors.some((anchor) => anchor.verbAt > previous.from && anchor.verbAt < left) ? null : previous
}

/** Who did it, in "was encouraged by CxOs to". */
function agentAfter(line: Line, actors: Actors, from: number): 'authors' | 'others' | null {
  for (let at = from; at < Math.min(from + 40, line.tokens.length); at++) {
    const token = line.tokens[at]
    if (token?.low === 'that' || token?.low === ';') return null
    if (token?.low === 'to' && at > from) return null
    if (token?.low !== 'by') continue
    if (/ing$/.test(line.tokens[at + 1]?.low ?? '')) return null
    const author = actors.authors.find((mention) => mention.from <= at + 3 && mention.to > at + 1)
    if (author) return 'authors'
    return at === from ? 'others' : null
  }
  return null
}
