// What follows a verb that asks or endorses: addressee and infinitive, a noun phrase, "against …".
import type { Actors, Mention } from './actors.ts'
import type { Pattern } from './forms.ts'
import { adverbAt, type Line, listed, textOf } from './grammar.ts'
import { avoiding, infinitiveOf, trimmed } from './phrasing.ts'
import type { Predicate } from './predicates.ts'
import { couldBeVerb, infinitiveIn, namedIn, nameOf } from './regions.ts'
import type { StatementKind } from './types.ts'

/** A speech act found in a sentence. */
export interface Act {
  readonly kind: StatementKind
  readonly verb: string
  readonly addressee: string
  readonly action: string
  /** Token range of its clause. */
  readonly from: number
  readonly to: number
  readonly certain: boolean
}

export const unspecified = 'unspecified'

/** The acts that a verb's complement makes; `end` is the token at which its clause ends. */
export function complementActs(line: Line, actors: Actors, predicate: Predicate, end: number): Act[] {
  if (predicate.row.kind === 'neutral') return []
  const start = skipAdverbs(line, predicate.to)
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
  if (has('to')) {
    const acts = addressed(line, actors, predicate, start, end)
    if (acts.length > 0) return acts
  }
  for (const word of ['with', 'for'] as const) {
    const at = has(word) ? prepositionIn(line, word, start, end) : -1
    if (at > start) return [given(line, predicate, start, at, end)]
  }
  if (has('gerund') && /..ing$/.test(line.tokens[start]?.low ?? ''))
    return gerundAct(line, predicate, start, end)
  return has('noun') ? nounAct(line, actors, predicate, start, end) : []
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

function act(
  line: Line,
  predicate: Predicate,
  addressee: string,
  action: string,
  to: number,
  certain: boolean,
): Act {
  return {
    kind: predicate.row.kind === 'endorsement' && !predicate.wish ? 'endorsement' : 'request',
    verb: (predicate.wish ? 'would ' : '') + textOf(line, predicate.from, predicate.to),
    addressee,
    action,
    from: predicate.from,
    to,
    certain: certain && !predicate.weak && !predicate.row.weak && addressee !== unspecified,
  }
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
  if (nameEnd <= start || /^(?:that|how|whether|what|why)$/.test(line.tokens[start]?.low ?? '')) return []
  if (!canAct(line, actors, start, nameEnd)) return []
  if (isPerson(line, start, nameEnd)) return []
  const not = line.tokens[to - 1]?.low === 'not' ? 'not ' : ''
  const next = nextAddressee(line, actors, to + 1, end)
  const stop = next?.conjunction ?? end
  const action = not + trimmed(textOf(line, to + 1, stop))
  const pronoun = /^(?:it|them)$/.test(line.tokens[start]?.low ?? '')
  const addressee = pronoun ? (lastActor(line, actors, start) ?? unspecified) : nameOf(line, start, nameEnd)
  const first = act(line, predicate, addressee, action, stop, !pronoun)
  if (!next) return [first]
  const rest = addressed(line, actors, predicate, next.start, end)
  return [first, ...rest.map((each) => (each.from === predicate.from ? { ...each, from: next.start } : each))]
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

function nounAct(line: Line, actors: Actors, predicate: Predicate, start: number, end: number): Act[] {
  const first = line.tokens[start]
  if (!first || start >= end || (!first.word && !/^[“"‘']$/.test(first.low))) return []
  if (listed(line, 'prepositions', start) > 0 || listed(line, 'conjunctions', start) > 0) return []
  if (/^(?:that|how|whether|why|what|if|to)$/.test(first.low)) return []
  if (listed(line, 'ownPlans', start) > 0 || aboutPersons(line, start, end)) return []
  const action = regarding(line, actors, predicate, start, end)
  if (action === '') return []
  const endorsement = predicate.row.kind === 'endorsement' && !predicate.wish
  const kind = endorsement ? 'endorsement' : 'request'
  const addressee = ownerOf(line, actors, kind, start, end)
  const made = act(line, predicate, addressee ?? unspecified, action, end, endorsement)
  const named = endorsement && !predicate.weak && !(predicate.row.weak && addressee === null)
  return [{ ...made, certain: named }]
}

/** "support in this regard": what "this" is stands before, as that of which the importance was told. */
function regarding(line: Line, actors: Actors, predicate: Predicate, start: number, end: number): string {
  const action = trimmed(textOf(line, start, end))
  const back = /^(.*?)\s+(?:in this regard|in this respect|to this end|in this area|in this field)$/isu.exec(
    action,
  )
  const before = line.text.slice(0, line.tokens[predicate.from]?.start ?? 0)
  const told =
    /\b(?:importance|value|potential|benefits?|relevance) of ((?:(?!\s(?:to|for|in|and|as|with)\s|,).)+)/iu.exec(
      before,
    )?.[1]
  const noun = line.tokens.slice(start, end).find((token) => token.low in line.grammar.forms.deverbal)
  const owner = actors.bodies.find((body) => body.from >= start && body.from <= start + 1)
  if (
    !back ||
    !told ||
    !noun ||
    !owner ||
    noun.end !== (line.tokens[start]?.start ?? 0) + (back[1]?.length ?? 0)
  )
    return action
  return `${line.grammar.forms.deverbal[noun.low]} ${told.trim()}`
}

/** Whose work is endorsed or wanted: ITU's where ITU is named, else the first actor's. */
export function ownerOf(
  line: Line,
  actors: Actors,
  kind: StatementKind,
  start: number,
  end: number,
): string | null {
  const inside = actors.bodies.filter((body) => body.from >= start && body.to <= end)
  const near = inside.filter((body) => kind === 'endorsement' || ownsObject(line, start, body))
  const name = (body: Mention) => nameOf(line, body.from, body.to)
  const family = near.find((body) => /^(?:ITU|TSB|TSAG|SG\d|FG-|Study Group)/.test(name(body)))
  const chosen = family ?? near[0]
  if (!chosen) return null
  // "an ITU Focus Group": a new body of ITU's.
  const fresh = /^an?$/.test(line.tokens[chosen.from - 1]?.low ?? '')
  return fresh ? textOf(line, chosen.from, chosen.from + 1) : name(chosen)
}

/** "ITU support", "support by ITU", "the efforts of ITU": not "access for operators". */
function ownsObject(line: Line, start: number, body: Mention): boolean {
  for (let at = start; at < body.from; at++) {
    const word = line.tokens[at]
    if (!word?.word) return false
    if (listed(line, 'prepositions', at) === 0) continue
    const close = body.from - at <= 3
    return (
      close && (/^(?:by|from)$/.test(word.low) || (word.low === 'of' && listed(line, 'deeds', at - 1) > 0))
    )
  }
  return true
}

/** "welcomed the Director", "welcomed the opportunity": courtesy, not endorsement. */
export function aboutPersons(line: Line, start: number, end: number): boolean {
  let head = start
  while (
    head < end &&
    line.tokens[head]?.word &&
    (listed(line, 'prepositions', head) === 0 || head === start)
  ) {
    if (line.tokens[head]?.low === 'and' && head > start) break
    head++
  }
  const next = line.tokens[head]?.low
  if (next === "'s" || next === "'") {
    const owned = line.tokens.slice(head + 1, head + 6)
    return owned.some((_, offset) => listed(line, 'courtesies', head + 1 + offset) > 0)
  }
  return (
    listed(line, 'persons', head - 1) > 0 ||
    listed(line, 'courtesies', head - 1) > 0 ||
    /^(?:mr|ms|mrs|dr|h\.e\.)$/.test(line.tokens[start]?.low ?? '')
  )
}
