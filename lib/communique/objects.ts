// Noun phrases as what is endorsed or wanted: whose they are, and whether they are courtesy only.

import type { Actors, Mention } from './actors.ts'
import { type Act, act, unspecified } from './acts.ts'
import { type Line, listed, textOf } from './grammar.ts'
import { trimmed } from './phrasing.ts'
import type { Predicate } from './predicates.ts'
import { nameOf } from './regions.ts'
import type { StatementKind } from './types.ts'

/** The act whose object is a noun phrase ("welcomed the study", "proposed a study"); empty for courtesies. */
export function nounAct(line: Line, actors: Actors, predicate: Predicate, start: number, end: number): Act[] {
  const opened = line.tokens[start]
  if (predicate.row.kind === 'endorsement' && opened?.low === 'and') {
    const object = afterSecondVerb(line, start, end)
    if (object > start) return nounAct(line, actors, predicate, object, end)
  }
  const first = opened
  if (!first || start >= end || (!first.word && !/^[“"‘']$/.test(first.low))) return []
  if (listed(line, 'prepositions', start) > 0 || listed(line, 'conjunctions', start) > 0) return []
  if (
    first.low === 'that' &&
    (predicate.row.kind !== 'endorsement' || !predicate.row.patterns.includes('that'))
  )
    return []
  if (/^(?:how|whether|why|what|if|to)$/.test(first.low)) return []
  // "CxOs stand behind their commitments": their own.
  if (/^(?:their|our)$/.test(first.low) && predicate.row.kind === 'endorsement' && actors.bodies.length === 0)
    return []
  if (
    listed(line, 'ownPlans', start) > 0 ||
    aboutPersons(line, start, end, predicate.row.kind === 'endorsement')
  )
    return []
  const action = regarding(line, actors, predicate, start, end)
  if (action === '') return []
  const endorsement = predicate.row.kind === 'endorsement' && !predicate.wish
  const kind = endorsement ? 'endorsement' : 'request'
  const addressee = ownerOf(line, actors, kind, start, end)
  const made = act(line, predicate, addressee ?? unspecified, action, end, endorsement)
  const named = endorsement && !predicate.weak && !(predicate.row.weak && addressee === null)
  return [{ ...made, certain: named }]
}

/** "endorsed and pledged to implement | the plan": both verbs have one object. */
function afterSecondVerb(line: Line, and: number, end: number): number {
  for (let at = and + 2; at < Math.min(end, and + 7); at++) {
    if (!line.tokens[at]?.word) return -1
    if (listed(line, 'determiners', at) > 0) return at
  }
  return -1
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
  let joint = -1
  for (let at = start; at < body.from; at++) {
    if (!line.tokens[at]?.word) return false
    if (listed(line, 'prepositions', at) > 0) joint = at
  }
  if (joint < 0) return true
  const word = line.tokens[joint]?.low ?? ''
  const close = body.from - joint <= 3
  return (
    close &&
    (/^(?:by|from)$/.test(word) || (/^(?:of|in|within)$/.test(word) && listed(line, 'deeds', joint - 1) > 0))
  )
}

/** "welcomed the Director", "welcomed the opportunity": courtesy, not endorsement. */
export function aboutPersons(line: Line, start: number, end: number, courtesies = true): boolean {
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
    return courtesies && owned.some((_, offset) => listed(line, 'courtesies', head + 1 + offset) > 0)
  }
  return (
    listed(line, 'persons', head - 1) > 0 ||
    (courtesies && listed(line, 'courtesies', head - 1) > 0) ||
    /^(?:mr|ms|mrs|dr|h\.e\.)$/.test(line.tokens[start]?.low ?? '')
  )
}
