// Bare infinitives where a modal would stand: "recommended that ITU study", "asked that a list be made".
import type { Actors } from './actors.ts'
import { adverbAt, type Line, listed } from './grammar.ts'
import { couldBeVerb, infinitiveAt, type Region } from './regions.ts'

/** Where the bare infinitives of the that-clauses in a range begin. */
export function bareVerbs(line: Line, actors: Actors, range: Region): number[] {
  return clauseStarts(line, range).flatMap((start) => bareAt(line, actors, range, start) ?? [])
}

/** Where that-clauses begin: at the range's own start, and after each ", and that". */
function clauseStarts(line: Line, range: Region): number[] {
  const starts = [range.from]
  for (let at = range.from + 1; at < range.to; at++) {
    if (line.tokens[at]?.low === 'that' && coordinated(line, at)) starts.push(at)
  }
  return starts
}

/** The bare infinitive of a clause ("that ITU study", "that it study", "that a list be made", "that work start"). */
function bareAt(line: Line, actors: Actors, range: Region, start: number): number | null {
  for (const body of actors.bodies) {
    if (body.from < start || body.to >= range.to || !opensClause(line, start, body.from)) continue
    const after = afterAside(line, body.to)
    const verb = after + (line.tokens[after]?.low === 'not' ? 1 : 0)
    const told =
      infinitiveAt(line, verb) > 0 || (line.tokens[start]?.low === 'that' && couldBeVerb(line, verb))
    const passive = line.tokens
      .slice(verb, verb + 6)
      .some((token, at) => token.low === 'be' && at > 0 && line.tokens[verb + at - 1]?.low !== 'to')
    if (told && !passive) return after
  }
  const that = line.tokens[start]?.low === 'that' ? start + 1 : -1
  if (/^(?:it|they)$/.test(line.tokens[that]?.low ?? '') && infinitiveAt(line, that + 1) > 0) return that + 1
  for (let at = start + 1; at < range.to && line.tokens[at]?.low !== 'that'; at++) {
    if (line.tokens[at]?.low === 'be' && line.tokens[at - 1]?.low !== 'to') return at
  }
  return that < 0 ? null : singularThen(line, that, range.to)
}

/** "that work start": a singular noun before a verb without -s. */
function singularThen(line: Line, from: number, to: number): number | null {
  for (let at = from + 1; at < Math.min(to, from + 5) && line.tokens[at - 1]?.word; at++) {
    const noun = line.tokens[at - 1]?.low ?? ''
    if (listed(line, 'prepositions', at) > 0 || listed(line, 'conjunctions', at) > 0) return null
    if (listed(line, 'infinitives', at) === 0 || /s$|ing$/.test(noun)) continue
    if (listed(line, 'determiners', at - 1) === 0 && !/ly$/.test(noun) && line.tokens[at + 1]?.word) return at
  }
  return null
}

/** "ITU, together with its members, | develop". */
function afterAside(line: Line, at: number): number {
  if (line.tokens[at]?.low !== ',') return at
  const close = line.tokens.findIndex((token, index) => index > at && index < at + 30 && token.low === ',')
  return close < 0 ? at : close + 1
}

/** "recommended that ITU study", "suggested ITU study": not "a new ITU study area". */
function opensClause(line: Line, from: number, at: number): boolean {
  let start = from
  while (start < at && line.tokens[start]?.low !== 'that' && adverbAt(line, start) > 0) start++
  if (line.tokens[start]?.low === 'that') return at - start <= 4
  return at - start <= 1 && (at === start || line.tokens[start]?.low === 'the')
}

/** "…, and that", "but that": a second that-clause. */
export function coordinated(line: Line, that: number): boolean {
  return /^(?:and|but|or|,|;)$/.test(line.tokens[that - 1]?.low ?? '')
}
