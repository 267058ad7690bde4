// "encouraged ITU to study X and governments to publish Y": who is asked to do what.
import type { Actors } from './actors.ts'
import { type Act, act, unspecified } from './acts.ts'
import { adverbAt, type Line, listed, textOf } from './grammar.ts'
import { trimmed, withoutActor } from './phrasing.ts'
import type { Predicate } from './predicates.ts'
import { couldBeVerb, infinitiveIn, nameOf, verbAfterTo } from './regions.ts'

/** "ITU to X", and where another addressee follows, "and governments to Y". */
export function addressed(
  line: Line,
  actors: Actors,
  predicate: Predicate,
  start: number,
  end: number,
): Act[] {
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
  // "expect operators to lose revenue" foretells; "expect ITU to act" asks.
  if (
    predicate.row.verb[0] === 'expect' &&
    !/^(?:ITU|TSB|TSAG|SG\d|Study Group|Focus Group|FG-)/.test(addressee)
  )
    return []
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
export function passiveWish(line: Line, predicate: Predicate, start: number, to: number, end: number): Act[] {
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
