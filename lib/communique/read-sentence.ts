// Sentence → speech acts of the authors.
import { type Actors, findActors } from './actors.ts'
import { type Act, unspecified } from './acts.ts'
import { findAttributions, quotedRanges, toldOfBefore } from './attributions.ts'
import { clauseEnd } from './clause-ends.ts'
import { complementActs } from './complements.ts'
import { attributedActs, bareActs } from './governed-acts.ts'
import { governorOf } from './governors.ts'
import { type Line, listed } from './grammar.ts'
import { modalActs } from './modal-clauses.ts'
import { necessityActs } from './necessities.ts'
import { passiveActs } from './passive-acts.ts'
import { findPredicates, type Predicate } from './predicates.ts'
import { receivedActs } from './received.ts'
import { infinitiveIn, nameOf } from './regions.ts'

/** The acts in a sentence, in the order of their clauses; none where it asks, supposes or tells of before. */
export function readSentence(line: Line): Act[] {
  const last = line.tokens.at(-1)
  if (!last || last.low === '?') return []
  const supposed = conditionEnd(line)
  if (supposed === line.tokens.length) return []
  const actors = findActors(line)
  if (toldOfBefore(line, actors)) return []
  const quoted = quotedRanges(line)
  const free = (at: number) => !quoted.some((range) => at > range.from && at < range.to)
  const attributions = findAttributions(line, actors).filter((each) => free(each.from + 1))
  const inAttribution = (at: number) => attributions.some((each) => at >= each.from && at < each.to)
  const predicates = findPredicates(line, actors).filter(
    (each) => free(each.from) && !inAttribution(each.from),
  )
  const acts = predicates.flatMap((each, index) => predicateActs(line, actors, predicates, each, index))
  const governed = attributions.flatMap((each) => attributedActs(line, actors, predicates, each))
  const all = [...acts, ...governed, ...receivedActs(line, actors).filter((act) => free(act.from))]
  if (quoted.length === 0) all.push(...bareActs(line, actors, predicates, attributions))
  return distinct(
    all.filter((act) => act.action.trim() !== '' && act.from >= supposed && !isCover(line, act)),
  )
}

/** Tokens of the condition that opens the sentence ("If ITU were urged to act, …"); all where nothing follows. */
function conditionEnd(line: Line): number {
  if (listed(line, 'conditions', 0) === 0) return 0
  const comma = line.tokens.findIndex((token) => token.low === ',')
  return comma < 0 ? line.tokens.length : comma + 1
}

function predicateActs(
  line: Line,
  actors: Actors,
  predicates: readonly Predicate[],
  predicate: Predicate,
  index: number,
): Act[] {
  if (predicate.row.kind === 'neutral') return []
  const end = clauseEnd(line, predicates, predicate)
  if (predicate.passive && !predicate.impersonal) return passiveActs(line, actors, predicates, predicate, end)
  const doubled = predicates[index + 1]
  if (doubled && sharesObject(line, predicate, doubled)) return []
  if (predicate.row.kind !== 'endorsement' && predicate.row.patterns.includes('that')) {
    const governor = governorOf(line, predicate)
    const stops = new Set([predicate.to])
    const recipient = recipientOf(line, predicate)
    const range = { from: recipient?.to ?? predicate.to, to: end }
    const acts = modalActs(line, actors, stops, governor, range, null)
    if (acts.length > 0 && (recipient || thatClause(line, predicate))) {
      return acts.map((act) =>
        recipient && act.addressee === unspecified ? { ...act, addressee: recipient.name } : act,
      )
    }
    const needed = necessityActs(line, actors, governor, { from: predicate.to, to: end }, null)
    if (needed.length > 0) return needed
  }
  return complementActs(line, actors, predicate, end)
}

/** "recommended to TSB that": to whom it was said. */
function recipientOf(line: Line, predicate: Predicate): { name: string; to: number } | null {
  if (line.tokens[predicate.to]?.low !== 'to') return null
  const that = line.tokens.findIndex(
    (token, at) => at > predicate.to && at < predicate.to + 10 && token.low === 'that',
  )
  return that < 0 ? null : { name: nameOf(line, predicate.to + 1, that), to: that }
}

/** "welcomed and supported the study": one act, told by the second verb. */
function sharesObject(line: Line, first: Predicate, second: Predicate): boolean {
  const between = line.tokens.slice(first.to, second.from)
  return (
    between.length > 0 &&
    between.length <= 3 &&
    between.every(
      (token, offset) =>
        token.low === 'and' ||
        token.low === ',' ||
        listed(line, 'adverbs', first.to + offset) > 0 ||
        /ly$/.test(token.low),
    )
  )
}

/** Whether a clause follows and not an object with a relative clause of its own. */
function thatClause(line: Line, predicate: Predicate): boolean {
  const after = line.tokens.slice(predicate.to, predicate.to + 40).map((token) => token.low)
  const that = after.indexOf('that')
  if (predicate.row.kind === 'claim') return true
  const to = infinitiveIn(line, predicate.to, predicate.to + 30) - predicate.to
  if (!predicate.row.patterns.includes('to')) return true
  return that >= 0 && (to < 0 || that < to)
}

/** "TSAG is invited to consider this document": the cover's own formula. */
function isCover(line: Line, act: Act): boolean {
  const passive = line.tokens.slice(act.from, act.to).some((token) => /^(?:is|are)$/.test(token.low))
  for (let at = act.from; passive && at < act.to; at++) if (listed(line, 'coverObjects', at) > 0) return true
  return false
}

function distinct(acts: readonly Act[]): Act[] {
  const sorted = [...acts].sort((a, b) => a.from - b.from || a.to - b.to)
  return sorted.filter(
    (act, index) => !sorted.slice(0, index).some((other) => other.from === act.from && other.to === act.to),
  )
}
