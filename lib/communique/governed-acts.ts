// Modal clauses that no verb of the authors' governs: "ITU should X, said CxOs", or the communiqué's own words.
import type { Actors } from './actors.ts'
import type { Act } from './acts.ts'
import type { Attribution } from './attributions.ts'
import { clauseEnd, sentenceEnd } from './clause-ends.ts'
import type { Governor } from './governors.ts'
import { type Line, listed } from './grammar.ts'
import { modalActs } from './modal-clauses.ts'
import { necessityActs } from './necessities.ts'
import type { Predicate } from './predicates.ts'

/** "ITU should promote X, said CxOs": the clauses around the attribution that no other verb governs. */
export function attributedActs(
  line: Line,
  actors: Actors,
  predicates: readonly Predicate[],
  attribution: Attribution,
): Act[] {
  const governor: Governor = {
    verb: (modal) => `${modal} (${attribution.text})`,
    from: null,
    asks: attribution.asks,
    weak: false,
    wish: false,
  }
  const stops = new Set(predicates.map((each) => each.to))
  const next = predicates.find((each) => each.clauseFrom >= attribution.to && each.clauseFrom > 0)
  const end = next ? clauseEnd(line, predicates, { ...next, to: 0, from: -1 }) : sentenceEnd(line)
  const before = predicates.filter((each) => each.from < attribution.from).at(-1)
  const range = { from: before ? before.to : 0, to: Math.max(end, 0) }
  const acts = modalActs(line, actors, stops, governor, range, attribution)
  return acts.length > 0 ? acts : necessityActs(line, actors, governor, range, attribution)
}

/** "ITU should promote X." with no word on who says so: the communiqué does. */
export function bareActs(
  line: Line,
  actors: Actors,
  predicates: readonly Predicate[],
  attributions: readonly Attribution[],
): Act[] {
  if (attributions.length > 0 || saidByOthers(line)) return []
  const governor: Governor = { verb: (modal) => modal, from: null, asks: false, weak: true, wish: false }
  const first = predicates[0]
  const to = first ? clauseEnd(line, predicates, { ...first, from: -1, to: 0 }) : sentenceEnd(line)
  if (first && !apart(line, to)) return []
  const range = { from: 0, to }
  const acts = modalActs(line, actors, new Set(), governor, range, null)
  if (acts.length === 0)
    return necessityActs(line, actors, governor, range, null).filter((act) => act.addressee.startsWith('ITU'))
  const opening = openingPhrase(line)
  return acts.filter((act) => {
    const opens = act.from === 0 || !line.tokens.slice(0, act.from).some((_, at) => isNoun(at))
    if (line.authorsSay) return opens
    const asked = /^(?:should|must|needs? to|ought|shall|may wish to)/.test(act.verb)
    return (opens || coordinate(line, act.from)) && /^(?:ITU|TSB|TSAG|SG\d)/.test(act.addressee) && asked
  })

  function isNoun(at: number): boolean {
    const token = line.tokens[at]
    return (
      token?.word === true &&
      at >= opening &&
      listed(line, 'adverbs', at) === 0 &&
      !/ly$|^(?:the|in|addition|particular|to|this|end)$/.test(token.low)
    )
  }
}

/** "Calls should be free, and ITU should": a second clause in the communiqué's own words. */
function coordinate(line: Line, from: number): boolean {
  const joined = /^(?:and|;)$/.test(
    line.tokens[line.tokens[from - 1]?.low === 'the' ? from - 2 : from - 1]?.low ?? '',
  )
  return joined && !line.tokens.slice(0, from).some((token) => line.grammar.verbs.has(token.low))
}

/** Tokens of a phrase that opens the sentence and says nobody else's words ("Rather than waiting, ITU should"). */
function openingPhrase(line: Line): number {
  const opens = listed(line, 'prepositions', 0) > 0 || listed(line, 'refusals', 0) > 0
  const comma = line.tokens.findIndex((token) => token.low === ',')
  return opens && comma < 20 ? comma + 1 : 0
}

/** Whether a clause of its own ends here ("ITU should stay open | , and CxOs welcomed"). */
function apart(line: Line, at: number): boolean {
  return /^[,;]$/.test(line.tokens[at]?.low ?? '') && listed(line, 'conjunctions', at + 1) > 0
}

/** "…, a visitor believed", "According to vendors, …": words of somebody else. */
function saidByOthers(line: Line): boolean {
  return line.tokens.some((token, at) => {
    if (listed(line, 'attributions', at) > 1) return true
    const next = line.tokens[at + 1]
    const ends = next === undefined || /^[.,;]$/.test(next.low) || line.tokens[at - 1]?.low === ','
    const rows = line.grammar.verbs.get(token.low) ?? []
    return (
      ends &&
      rows.some(
        ({ row, forms }) =>
          row.kind !== 'endorsement' && row.patterns.includes('that') && forms.includes('past'),
      )
    )
  })
}
