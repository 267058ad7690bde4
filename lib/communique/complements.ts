// What follows a verb that asks or endorses: addressee and infinitive, a noun phrase, "against …".

import type { Actors, Mention } from './actors.ts'
import { type Act, act, unspecified } from './acts.ts'
import { addressed, passiveWish } from './addressees.ts'
import type { Pattern } from './forms.ts'
import { adverbAt, type Line, listed, textOf } from './grammar.ts'
import { nounAct } from './objects.ts'
import { avoiding, infinitiveOf, trimmed } from './phrasing.ts'
import type { Predicate } from './predicates.ts'
import { couldBeVerb, infinitiveIn, namedIn, nameOf, verbAfterTo } from './regions.ts'

/** The acts that a verb's complement makes; `end` is the token at which its clause ends. */
export function complementActs(line: Line, actors: Actors, predicate: Predicate, end: number): Act[] {
  if (predicate.row.kind === 'neutral') return []
  const first = skipAdverbs(line, predicate.to)
  // "recommends to the Director to shorten"
  const whom = line.tokens[first]?.low === 'to' && somebodyAt(line, actors, first + 1)
  const start = whom ? first + 1 : first
  const has = (pattern: Pattern) => predicate.row.patterns.includes(pattern)
  if (
    authorsAt(line, actors, start) ||
    /^(?:themselves|itself|one another|each other)/.test(textOf(line, start, start + 2).toLowerCase())
  )
    return []
  if (has('against')) {
    const against = prepositionIn(line, 'against', start, end)
    if (against >= 0) return [negative(line, actors, predicate, start, against, end)]
  }
  if (has('from')) {
    const from = prepositionIn(line, 'from', start, end)
    if (from > start && /ing$/.test(line.tokens[from + 1]?.low ?? '')) {
      return [negative(line, actors, predicate, start, from, end)]
    }
  }
  const seen = seeing(line, actors, predicate, first, end)
  if (seen) return seen
  if (has('infinitive') && line.tokens[first]?.low === 'to' && start === first) {
    return infinitiveAct(line, predicate, first, end)
  }
  if (has('to')) {
    const acts = addressed(line, actors, predicate, start, end)
    if (acts.length > 0) return acts
  }
  if (line.tokens[predicate.to - 1]?.low === 'for') {
    const to = infinitiveIn(line, start, end)
    const wish = to > start ? passiveWish(line, predicate, start, to, end) : []
    if (wish.length > 0) return wish
  }
  for (const word of ['with', 'for'] as const) {
    const at = has(word) ? prepositionIn(line, word, start, end) : -1
    if (at > start) return [given(line, predicate, start, at, end)]
  }
  if (has('gerund') && /..ing$/.test(line.tokens[start]?.low ?? ''))
    return gerundAct(line, predicate, start, end)
  return has('noun') ? nounAct(line, actors, predicate, objectAt(line, predicate.to, start), end) : []
}

function somebodyAt(line: Line, actors: Actors, at: number): boolean {
  return listed(line, 'determiners', at) > 0 || actors.bodies.some((body) => body.from === at)
}

/** Where the object begins: "further studies" keeps its "further". */
function objectAt(line: Line, from: number, start: number): number {
  for (let at = from; at < start; at++) {
    if (line.tokens[at]?.low === 'further') return at
  }
  return start
}

/** "would like to see ITU take the lead", "wished to see fewer meetings". */
function seeing(line: Line, actors: Actors, predicate: Predicate, to: number, end: number): Act[] | null {
  if (!/^(?:like|wish|want|hope|prefer)$/.test(predicate.row.verb[0])) return null
  if (line.tokens[to]?.low !== 'to' || line.tokens[to + 1]?.low !== 'see') return null
  const wish = { ...predicate, weak: true, row: { ...predicate.row, kind: 'request' as const } }
  const start = to + 2
  const body = actors.bodies.find((each) => each.from >= start && each.from <= start + 2)
  const verb = body && (line.tokens[body.to]?.low === 'to' ? body.to + 1 : body.to)
  if (body && verb && couldBeVerb(line, verb)) {
    return [act(line, wish, nameOf(line, start, body.to), trimmed(textOf(line, verb, end)), end, false)]
  }
  const object = predicate.row.verb[0] === 'hope' ? '' : trimmed(textOf(line, start, end))
  return object === '' || /^(?:it|them|this|how|what)\b/.test(object)
    ? []
    : [act(line, wish, unspecified, object, end, false)]
}

/** "It was recommended to begin with a pilot": asked of nobody by name. */
function infinitiveAct(line: Line, predicate: Predicate, to: number, end: number): Act[] {
  const verb = verbAfterTo(line, to)
  if (!couldBeVerb(line, verb) || listed(line, 'ownPlans', verb) > 0) return []
  return [act(line, predicate, unspecified, trimmed(textOf(line, verb, end)), end, false)]
}

function skipAdverbs(line: Line, at: number): number {
  let start = at
  for (let adverb = adverbAt(line, start); adverb > 0; adverb = adverbAt(line, start)) start += adverb
  return start
}

function authorsAt(line: Line, actors: Actors, at: number): boolean {
  const inReach = (mention: Mention) =>
    mention.from <= at + 1 && mention.to > at && line.tokens[mention.to]?.low !== "'s"
  return actors.authors.some((mention) => inReach(mention) && line.tokens[mention.to]?.low !== "'")
}

function prepositionIn(line: Line, word: string, from: number, end: number): number {
  for (let at = from; at < Math.min(end, from + 14); at++) {
    if (line.tokens[at]?.low === word) return at
    if (line.tokens[at]?.low === 'to' || line.tokens[at]?.low === 'that') return -1
  }
  return -1
}

function negative(
  line: Line,
  actors: Actors,
  predicate: Predicate,
  start: number,
  at: number,
  end: number,
): Act {
  const whom = at > start ? nameOf(line, start, at) : unspecified
  const addressee = predicate.passive ? passiveAddressee(line, actors, predicate) : whom
  const to = at === start ? at + 1 : predicate.to
  return { ...act(line, { ...predicate, to }, addressee, avoiding(textOf(line, at + 1, end)), end, true) }
}

function passiveAddressee(line: Line, actors: Actors, predicate: Predicate): string {
  return (
    namedIn(line, actors, { from: Math.max(0, predicate.auxiliaryAt - 12), to: predicate.auxiliaryAt })
      ?.name ?? unspecified
  )
}

function given(line: Line, predicate: Predicate, start: number, at: number, end: number): Act {
  const text = trimmed(textOf(line, at + 1, end))
  return act(line, predicate, nameOf(line, start, at), infinitiveOf(line, text), end, false)
}

function gerundAct(line: Line, predicate: Predicate, start: number, end: number): Act[] {
  if (listed(line, 'ownPlans', start) > 0) return []
  const action = infinitiveOf(line, trimmed(textOf(line, start, end)))
  return [act(line, predicate, unspecified, action, end, false)]
}
