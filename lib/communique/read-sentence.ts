// Sentence → speech acts of the authors.
import { type Actors, findActors } from './actors.ts'
import { type Act, unspecified } from './acts.ts'
import { type Attribution, findAttributions, quotedRanges, toldOfBefore } from './attributions.ts'
import { complementActs } from './complements.ts'
import { type Line, listed, listedBefore, textOf } from './grammar.ts'
import { type Governor, governorOf, modalActs, necessityActs } from './modal-clauses.ts'
import { aboutPersons, ownerOf } from './objects.ts'
import { trimmed } from './phrasing.ts'
import { findPredicates, type Predicate } from './predicates.ts'
import { receivedActs } from './received.ts'
import { infinitiveIn, namedIn, nameOf, regionBefore } from './regions.ts'

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

function sentenceEnd(line: Line): number {
  let end = line.tokens.length
  while (end > 0 && !line.tokens[end - 1]?.word && !/^[)\]”"’%]$/.test(line.tokens[end - 1]?.low ?? '')) end--
  return end
}

/** Token at which a predicate's clause ends: where the next one of the authors' begins, else the sentence's end. */
function clauseEnd(line: Line, predicates: readonly Predicate[], predicate: Predicate): number {
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

function passiveActs(
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

/** "ITU should promote X, said CxOs": the clauses around the attribution that no other verb governs. */
function attributedActs(
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
function bareActs(
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
