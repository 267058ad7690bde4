// What follows a verb that asks or endorses: addressee and infinitive, a noun phrase, "against …".

import type { Actors, Mention } from './actors.ts'
import { type Act, act, unspecified } from './acts.ts'
import type { Pattern } from './forms.ts'
import { adverbAt, type Line, listed, textOf } from './grammar.ts'
import { nounAct } from './objects.ts'
import { avoiding, infinitiveOf, trimmed, withoutActor } from './phrasing.ts'
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

/** "ITU to X", and where another addressee follows, "and governments to Y". */
function addressed(line: Line, actors: Actors, predicate: Predicate, start: number, end: number): Act[] {
  const to = infinitiveIn(line, start, end)
  if (to <= start) return []
  let nameEnd = line.tokens[to - 1]?.low === 'not' ? to - 1 : to
  for (let at = start + 1; at < nameEnd; at++) {
    if (line.tokens[at]?.low === ',' && asideWord.test(line.tokens[at + 1]?.low ?? '')) nameEnd = at
  }
  if (hasVerb(line, start, nameEnd)) return []
  if (nameEnd <= start || /^(?:that|how|whether|what|why)$/.test(line.tokens[start]?.low ?? '')) return []
  if (
    !canAct(line, actors, start, nameEnd) ||
    !actors.bodies.some((body) => body.to <= nameEnd && body.from >= start)
  ) {
    const wish = passiveWish(line, predicate, start, to, end)
    if (wish.length > 0 || !canAct(line, actors, start, nameEnd)) return wish
  }
  if (isPerson(line, start, nameEnd)) return []
  const not = line.tokens[to - 1]?.low === 'not' ? 'not ' : ''
  const next = nextAddressee(line, actors, to + 1, end)
  const stop = next?.conjunction ?? end
  const action =
    not + trimmed(textOf(line, line.tokens[to + 1]?.low === ',' ? verbAfterTo(line, to) : to + 1, stop))
  const pronoun = /^(?:it|them)$/.test(line.tokens[start]?.low ?? '')
  const addressee = pronoun ? (lastActor(line, actors, start) ?? unspecified) : nameOf(line, start, nameEnd)
  const first = act(line, predicate, addressee, action, stop, !pronoun)
  if (!next) return [first]
  const rest = addressed(line, actors, predicate, next.start, end)
  return [first, ...rest.map((each) => (each.from === predicate.from ? { ...each, from: next.start } : each))]
}

/** "its translation and would like": not one noun phrase. */
function hasVerb(line: Line, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (
      listed(line, 'wishModals', at) > 0 ||
      listed(line, 'modals', at) > 0 ||
      listed(line, 'beForms', at) > 0
    )
      return true
  }
  return false
}

/** "recommends its results to be published": what should be done, by nobody named. */
function passiveWish(line: Line, predicate: Predicate, start: number, to: number, end: number): Act[] {
  const phrase = trimmed(textOf(line, to + 1, end))
  if (!/^be\s/.test(phrase) || /^be\s(?:\p{L}+(?:ive|ful|al|ing|more|less)|more|less|part)\b/u.test(phrase))
    return []
  const action = withoutActor(textOf(line, start, to), phrase)
  return [act(line, predicate, unspecified, action, end, false)]
}

const asideWord =
  /^(?:in|with|through|together|as|including|working|via|by|alongside|under|within|and|where|notably|particularly|especially)$/

function lastActor(line: Line, actors: Actors, before: number): string | null {
  const body = actors.bodies.filter((each) => each.to <= before).at(-1)
  return body ? nameOf(line, body.from, body.to) : null
}

/** Whether a noun phrase is somebody: not "the efforts of ITU", not "the development of X". */
function canAct(line: Line, actors: Actors, from: number, to: number): boolean {
  let head = from
  while (head < to && line.tokens[head]?.word && (listed(line, 'prepositions', head) === 0 || head === from))
    head++
  const last = line.tokens[head - 1]
  if (!last?.word) return false
  if (actors.bodies.some((body) => body.to === head)) return true
  if (listed(line, 'deeds', head - 1) > 0) return false
  return !/(?:tion|sion|ment|ship|ance|ence|ity|ing|ness|ism)s?$/.test(last.low)
}

function isPerson(line: Line, from: number, to: number): boolean {
  let head = from
  while (head < to && line.tokens[head]?.word && (listed(line, 'prepositions', head) === 0 || head === from))
    head++
  return /^(?:participants|delegates|speakers|attendees|guests|everyone|executives)$/.test(
    line.tokens[head - 1]?.low ?? '',
  )
}

/** "… and governments to publish", "… and on vendors to publish". */
function nextAddressee(
  line: Line,
  actors: Actors,
  from: number,
  end: number,
): { conjunction: number; start: number } | null {
  for (let at = from + 1; at < end - 2; at++) {
    const mark = line.tokens[at]?.low
    if (mark !== 'and' && mark !== ',' && mark !== ';' && mark !== 'while') continue
    let start = at + 1
    if (line.tokens[start]?.low === 'and') start++
    start += adverbAt(line, start)
    const repeated = line.tokens[start]?.low === 'on' || line.tokens[start]?.low === 'upon'
    if (repeated) start++
    if (!repeated && actors.bodies.some((body) => body.to === at)) continue
    const to = line.tokens.findIndex((token, index) => index > start && token.low === 'to')
    if (to < 0 || to - start > 12 || to >= end || !couldBeVerb(line, to + 1)) continue
    const body = actors.bodies.findLast((each) => each.to === to && each.from >= start)
    if (
      body &&
      !line.tokens
        .slice(start, to)
        .some((token) => token.low === ',' || (token.low === 'and' && !repeated && start + 4 < to))
    ) {
      return { conjunction: at, start }
    }
  }
  return null
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
