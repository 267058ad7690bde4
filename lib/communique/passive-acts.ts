// The acts of passives: "ITU was encouraged to X", "the study was welcomed".
import type { Actors } from './actors.ts'
import { type Act, unspecified } from './acts.ts'
import { complementActs } from './complements.ts'
import { type Line, listed, textOf } from './grammar.ts'
import { aboutPersons, ownerOf } from './objects.ts'
import { trimmed } from './phrasing.ts'
import type { Predicate } from './predicates.ts'
import { infinitiveIn, namedIn, regionBefore } from './regions.ts'

/** The acts of a passive whose clause ends at `end`. */
export function passiveActs(
  line: Line,
  actors: Actors,
  predicates: readonly Predicate[],
  predicate: Predicate,
  end: number,
): Act[] {
  const stops = new Set(predicates.map((each) => each.to))
  const subject = regionBefore(line, actors, stops, predicate.auxiliaryAt)
  if (subject.to <= subject.from || line.tokens[subject.from]?.low === 'no') return []
  if (actors.authors.some((each) => each.from >= subject.from && each.to <= subject.to)) return []
  if (listed(line, 'relatives', subject.from) > 0 || line.tokens[subject.from]?.low === 'which') return []
  if (predicate.row.subject) return complementActs(line, actors, predicate, end)
  const verb = textOf(line, predicate.from, predicate.to)
  const named = namedIn(line, actors, subject)
  const to = infinitiveIn(line, predicate.to, end)
  const agentOnly =
    to >= 0 &&
    (to === predicate.to || /^(?:by|,)$/.test(line.tokens[predicate.to]?.low ?? '') || to - predicate.to < 4)
  const from = predicate.clauseFrom === predicate.from ? predicate.from : subject.from
  if (predicate.row.patterns.includes('to') && agentOnly) {
    if (aboutPersons(line, subject.from, subject.to) || (predicate.weak && !named)) return []
    const addressee = named?.name ?? trimmed(textOf(line, subject.from, subject.to))
    const not = line.tokens[to - 1]?.low === 'not' ? 'not ' : ''
    const action = not + trimmed(textOf(line, to + 1, end))
    return [
      { kind: 'request', verb, addressee, action, from, to: end, certain: named !== null && !predicate.weak },
    ]
  }
  if (!predicate.row.patterns.includes('noun') || aboutPersons(line, subject.from, subject.to)) return []
  const object = subject
  const action = trimmed(textOf(line, object.from, object.to))
  const kind = predicate.row.kind === 'endorsement' ? 'endorsement' : 'request'
  const owner = ownerOf(line, actors, kind, object.from, object.to)
  return [
    { kind, verb, addressee: owner ?? unspecified, action, from, to: end, certain: kind === 'endorsement' },
  ]
}
