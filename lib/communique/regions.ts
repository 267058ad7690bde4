// Noun phrases around a verb: who stands in front of a modal or a passive, and where an infinitive begins.
import type { Actors, Mention } from './actors.ts'
import { adverbAt, adverbBefore, type Line, listed, listedBefore, textOf } from './grammar.ts'

export interface Region {
  readonly from: number
  readonly to: number
}

/** The subject in front of the token at `at`; `stops` are token indexes at which a verb's own words end. */
export function regionBefore(line: Line, actors: Actors, stops: ReadonlySet<number>, at: number): Region {
  const to = beforeAside(line, at)
  let from = to
  let closed = 0
  while (from > 0 && !stops.has(from)) {
    const token = line.tokens[from - 1]
    if (token === undefined || token.low === 'that' || /^[;:–—]$/.test(token.low)) break
    if (/^[)”]$/.test(token.low)) closed++
    if (/^[(“]$/.test(token.low) && --closed < 0) break
    if (listedBefore(line, 'relatives', from) > 0 || listedBefore(line, 'conditions', from) > 0) break
    const joins = token.low === ',' || listedBefore(line, 'conjunctions', from) > 0
    if (joins && !joinsActors(line, actors, from - 1)) break
    from--
  }
  return { from, to }
}

/** Skips adverbs and an aside in front of `at`: "ITU, with its members, should", "ITU is, and should". */
function beforeAside(line: Line, at: number): number {
  let to = at
  for (let adverb = adverbBefore(line, to); adverb > 0; adverb = adverbBefore(line, to)) to -= adverb
  if (line.tokens[to - 1]?.low === 'and' && line.tokens[to - 2]?.low === ',') {
    return listedBefore(line, 'beForms', to - 2) > 0 ? to - 3 : to
  }
  const close = line.tokens[to - 1]?.low
  if (close !== ',' && close !== '–' && close !== ')' && close !== '—') return to
  const opener = close === ')' ? '(' : close
  for (let open = to - 2; open >= Math.max(0, to - 40); open--) {
    if (line.tokens[open]?.low === opener) return beforeAside(line, open)
  }
  return to
}

function joinsActors(line: Line, actors: Actors, at: number): boolean {
  const ends = (end: number) => actors.bodies.some((body) => body.to === end)
  // "ISO, IEC, and ITU" is a list; ", and" after one name begins a clause.
  const comma = line.tokens[at]?.low === ',' ? at : at - 1
  if (line.tokens[comma]?.low === ',' && line.tokens[comma + 1]?.low === 'and') {
    const last = actors.bodies.find((body) => body.to === comma)
    const before = last ? line.tokens.slice(Math.max(0, last.from - 4), last.from) : []
    return before.some((token) => token.low === ',')
  }
  if (ends(at)) return true
  return line.tokens[at - 1]?.low === ',' && ends(at - 1) && line.tokens[at]?.low !== ','
}

export interface Named {
  /** As it stands, without its article. */
  readonly name: string
  /** The actor itself is the subject, not something of the actor's. */
  readonly itself: boolean
}

/** Who is named by a subject region, null where nobody who can act is. */
export function namedIn(line: Line, actors: Actors, region: Region): Named | null {
  const inside = actors.bodies.filter((body) => body.from >= region.from && body.to <= region.to)
  const head = inside.find((body) => isHead(line, region, body))
  if (head) return { name: nameOf(line, region.from, actorEnd(line, inside, head, region)), itself: true }
  const own = inside.find((body) => /^(?:ITU|TSB|TSAG|SG\d)/.test(textOf(line, body.from, body.to)))
  return own ? { name: textOf(line, own.from, own.to), itself: false } : null
}

function isHead(line: Line, region: Region, body: Mention): boolean {
  for (let at = region.from; at < body.from; at++) {
    if (listed(line, 'prepositions', at) > 0 || line.tokens[at]?.low === "'s") return false
    if (line.tokens[at]?.low === ',') return false
  }
  const next = line.tokens[body.to]
  if (body.to >= region.to || !next?.word) return next?.low !== "'s" && next?.low !== "'"
  return listed(line, 'prepositions', body.to) > 0 || listed(line, 'conjunctions', body.to) > 0
}

function actorEnd(line: Line, inside: readonly Mention[], head: Mention, region: Region): number {
  let end = head.to
  for (const body of inside) {
    const between = line.tokens.slice(end, body.from)
    const joined = between.some((token) => token.low === 'and' || token.low === ',' || token.low === 'or')
    const apart = between.some((_, offset) => listed(line, 'prepositions', end + offset) > 0)
    if (body.from >= end && joined && !apart) end = body.to
  }
  return Math.min(end, region.to)
}

/** Text of a name without article and closing marks. */
export function nameOf(line: Line, from: number, to: number): string {
  let start = from
  while (
    start < to - 1 &&
    (/^(?:the|a|an|its|their|all|those|that|neither)$/.test(line.tokens[start]?.low ?? '') ||
      adverbAt(line, start) > 0)
  )
    start++
  return textOf(line, start, to).replace(/(?:[,;:\s]|\s(?:concerned|alike|themselves|itself))+$/, '')
}

/** Index of the "to" of the first infinitive in the range, -1 where there is none. */
export function infinitiveIn(line: Line, from: number, end: number): number {
  let likely = -1
  for (let at = from; at < Math.min(end - 1, from + 60); at++) {
    const token = line.tokens[at]
    if (token?.low === 'that' || token?.low === 'which' || token?.low === ';') break
    if (token?.low !== 'to') continue
    const verb = verbAfterTo(line, at)
    if (infinitiveAt(line, verb) > 0) return at
    if (likely < 0 && couldBeVerb(line, verb)) likely = at
  }
  return likely
}

/** The verb after a "to": behind colon and label ("to: (a) index") or an aside ("to, inter alia, index"). */
export function verbAfterTo(line: Line, to: number): number {
  let at = to + 1
  if (line.tokens[at]?.low === ',') {
    const close = line.tokens.findIndex((token, index) => index > at && index < at + 8 && token.low === ',')
    return close < 0 ? at : close + 1
  }
  if (line.tokens[at]?.low !== ':') return at
  const label = /^(?:\d{1,2}|[a-z]|i{1,3})$/
  for (at++; at < to + 5; at++) {
    if (line.tokens[at]?.word && !label.test(line.tokens[at]?.low ?? '')) break
  }
  return at
}

/** Whether an infinitive that the table knows begins at `at`, adverbs skipped; its distance plus one, else 0. */
export function infinitiveAt(line: Line, at: number): number {
  let verb = at
  for (let adverb = adverbAt(line, verb); adverb > 0; adverb = adverbAt(line, verb)) verb += adverb
  if (line.tokens[verb]?.low === 'be') return verb - at + 1
  return listed(line, 'infinitives', verb) > 0 ? verb - at + 1 : 0
}

/** Whether a verb may begin at `at`: one the table knows, or a word that is nothing else. */
export function couldBeVerb(line: Line, at: number): boolean {
  if (infinitiveAt(line, at) > 0) return true
  const token = line.tokens[at]
  if (!token?.word || /^[\p{Lu}\d]/u.test(token.text) || /(?:ing|s|ed|tion|ment|ity)$/.test(token.low))
    return false
  for (const name of [
    'determiners',
    'prepositions',
    'conjunctions',
    'relatives',
    'modals',
    'strongModals',
    'wishModals',
  ] as const) {
    if (listed(line, name, at) > 0) return false
  }
  if (line.grammar.actorHeads.lengthAt(line.tokens, at) > 0) return false
  const next = line.tokens[at + 1]
  if (!next?.word) return false
  return (
    listed(line, 'determiners', at + 1) > 0 ||
    listed(line, 'prepositions', at + 1) > 0 ||
    /^[\p{L}]/u.test(next.text)
  )
}
