// Where the clause of a verb ends.
import { type Line, listedBefore } from './grammar.ts'
import type { Predicate } from './predicates.ts'

export function sentenceEnd(line: Line): number {
  let end = line.tokens.length
  while (end > 0 && !line.tokens[end - 1]?.word && !/^[)\]”"’%]$/.test(line.tokens[end - 1]?.low ?? '')) end--
  return end
}

/** Token at which a predicate's clause ends: where the next one of the authors' begins, else the sentence's end. */
export function clauseEnd(line: Line, predicates: readonly Predicate[], predicate: Predicate): number {
  const next = predicates.find((each) => each.from >= predicate.to && each.clauseFrom > predicate.from)
  if (!next) return sentenceEnd(line)
  let end = next.passive ? next.clauseFrom : next.clauseFrom
  if (next.passive && !sharesSubject(line, next)) {
    while (end > predicate.to && line.tokens[end - 1]?.word && line.tokens[end - 1]?.low !== 'and') end--
  }
  for (;;) {
    const before = line.tokens[end - 1]
    if (end <= predicate.to || before === undefined) return Math.max(end, predicate.to)
    const joins = listedBefore(line, 'conjunctions', end) || listedBefore(line, 'adverbs', end)
    if (joins > 0 && end > predicate.to + 1) end -= joins
    else if (/^[,;–—]$/.test(before.low)) end--
    else return end
  }
}

function sharesSubject(line: Line, predicate: Predicate): boolean {
  return listedBefore(line, 'conjunctions', predicate.clauseFrom) > 0
}
