// Clauses in which someone should, could or needs to act, and whose words they are.
import type { Actors } from './actors.ts'
import { type Act, unspecified } from './acts.ts'
import type { Attribution } from './attributions.ts'
import { adverbAt, type Line, listed, listedBefore, textOf } from './grammar.ts'
import { around, explicit, throughWork, trimmed, withoutActor } from './phrasing.ts'
import type { Predicate } from './predicates.ts'
import { couldBeVerb, infinitiveAt, infinitiveIn, namedIn, type Region, regionBefore } from './regions.ts'

export interface Governor {
  /** Verb as the statement shows it. */
  readonly verb: (modal: string) => string
  /** Where the clause begins that the mark covers; null: at the modal's own subject. */
  readonly from: number | null
  /** Asks even where nobody is named. */
  readonly asks: boolean
  readonly weak: boolean
  readonly wish: boolean
}

interface Modal {
  readonly at: number
  readonly to: number
  readonly strong: boolean
  readonly wish: boolean
  /** A bare infinitive after "that" instead of a modal ("that ITU study"). */
  readonly bare: boolean
}

/** The modal clauses between two tokens, as acts of their governor; one act for one addressee. */
export function modalActs(
  line: Line,
  actors: Actors,
  stops: ReadonlySet<number>,
  governor: Governor,
  range: Region,
  cut: Attribution | null,
): Act[] {
  const acts: Act[] = []
  for (const modal of modalsIn(line, actors, range, governor.asks || governor.wish)) {
    const subject = subjectOfModal(line, actors, stops, modal.at)
    if (subject.from < range.from - 1 || subject.to <= subject.from) continue
    if (subordinate(line, subject.from)) continue
    if (governor.from !== null && !introduces(line, range.from, subject.from)) continue
    const made = modalAct(line, actors, governor, modal, subject, range, cut)
    if (!made) continue
    const previous = acts.at(-1)
    const same =
      previous &&
      (made.addressee === previous.addressee || /^(?:it|they)$/i.test(textOf(line, subject.from, subject.to)))
    if (same || (previous && made.addressee === unspecified)) continue
    if (previous) acts[acts.length - 1] = cutBefore(line, previous, subject.from)
    acts.push(made)
  }
  return acts
}

/** "ITU is well placed to define X | and should do so": the second verb shares the first one's subject. */
function subjectOfModal(line: Line, actors: Actors, stops: ReadonlySet<number>, at: number): Region {
  const own = regionBefore(line, actors, stops, at)
  if (own.to > own.from || line.tokens[own.to - 1]?.low !== 'and') return own
  for (let verb = own.to - 2; verb > 0 && line.tokens[verb]?.low !== 'that'; verb--) {
    if (listed(line, 'beForms', verb) === 0 && listed(line, 'haveForms', verb) === 0) continue
    const shared = regionBefore(line, actors, stops, verb)
    return namedIn(line, actors, shared)?.itself ? shared : own
  }
  return own
}

/** "it is essential for ITU to X", "there is a need for ITU to X", "it is vital that ITU X". */
export function necessityActs(
  line: Line,
  actors: Actors,
  governor: Governor,
  range: Region,
  cut: Attribution | null,
): Act[] {
  for (let at = range.from; at < range.to; at++) {
    const length = listed(line, 'necessities', at)
    if (length === 0 || !impersonal(line, at)) continue
    const join = line.tokens[afterCut(at + length, cut)]?.low
    const start = afterCut(at + length, cut) + 1
    const to = join === 'for' ? infinitiveIn(line, start, range.to) : start
    const body = actors.bodies.find((each) => each.from >= start && infinitiveAt(line, each.to) > 0)
    const supposed =
      join === 'if'
        ? actors.bodies.find((each) => each.from <= start + 1 && were(line, each.to) > 0)
        : undefined
    const end = join === 'for' ? to : join === 'that' ? (body?.to ?? -1) : (supposed?.to ?? -1)
    if (end <= start) continue
    const named = namedIn(line, actors, { from: start, to: end })
    if (!named?.itself) continue
    return [
      {
        kind: 'request',
        verb: governor.verb(textOf(line, at, at + length)),
        addressee: named.name,
        action: around(
          line,
          join === 'for' ? end + 1 : end + (supposed ? were(line, end) : 0),
          range.to,
          cut,
        ),
        from: governor.from ?? range.from,
        to: range.to,
        certain: false,
      },
    ]
  }
  return []
}

/** Past the words that only say whose words it is. */
function afterCut(at: number, cut: Attribution | null): number {
  return cut && at >= cut.from && at < cut.to ? cut.to : at
}

/** Tokens of "were to", "could", "would" in "it would help if ITU were to". */
function were(line: Line, at: number): number {
  if (line.tokens[at]?.low === 'were' && line.tokens[at + 1]?.low === 'to') return 2
  return listed(line, 'modals', at) || listed(line, 'wishModals', at)
}

/** "it is", "there remains" within four words in front. */
function impersonal(line: Line, at: number): boolean {
  const before = line.tokens.slice(Math.max(0, at - 5), at).map((token) => token.low)
  return before.includes('it') || before.includes('there')
}

function* modalsIn(line: Line, actors: Actors, range: Region, subjunctive: boolean): Generator<Modal> {
  let any = false
  for (let at = range.from; at < range.to; at++) {
    const strong = listed(line, 'strongModals', at)
    const soft = strong || listed(line, 'modals', at)
    const length = soft || listed(line, 'wishModals', at)
    if (length > 0) {
      any = true
      yield { at, to: at + length, strong: strong > 0, wish: soft === 0, bare: false }
    }
  }
  if (any || !subjunctive) return
  for (const start of clauseStarts(line, range)) {
    const bare = bareAt(line, actors, range, start)
    if (bare !== null) yield { at: bare, to: bare, strong: true, wish: false, bare: true }
  }
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

/** Whether a clause begins here and not a relative one ("a gap that ITU should fill"). */
function introduces(line: Line, from: number, subject: number): boolean {
  let at = from
  for (let adverb = adverbAt(line, at); adverb > 0; adverb = adverbAt(line, at)) at += adverb
  if (at >= subject || /^(?:that|,|:|–)$/.test(line.tokens[at]?.low ?? '')) return true
  const between = line.tokens.slice(at, subject)
  if (between.some((token) => token.low === ':')) return true
  const relative = between.findIndex(
    (token, offset) => token.low === 'that' && !coordinated(line, at + offset),
  )
  return relative < 0 || (relative > 0 && listed(line, 'prepositions', at) > 0)
}

/** "…, and that", "but that": a second that-clause. */
function coordinated(line: Line, that: number): boolean {
  return /^(?:and|but|or|,|;)$/.test(line.tokens[that - 1]?.low ?? '')
}

/** "how ITU could", "whether ITU should", "which ITU must". */
function subordinate(line: Line, from: number): boolean {
  return (
    listedBefore(line, 'relatives', from) > 0 ||
    listedBefore(line, 'conditions', from) > 0 ||
    listed(line, 'relatives', from) > 0
  )
}

function modalAct(
  line: Line,
  actors: Actors,
  governor: Governor,
  modal: Modal,
  subject: Region,
  range: Region,
  cut: Attribution | null,
): Act | null {
  if (actors.authors.some((author) => author.from >= subject.from && author.to <= subject.to)) return null
  if (modal.wish && !governor.wish) return null
  const named = namedIn(line, actors, subject)
  const doer = modal.strong ? doneBy(line, actors, modal.to, range.to) : null
  if (!named && !doer && !governor.asks) return null
  const subjectText = trimmed(textOf(line, subject.from, subject.to))
  // "ITU standards could help", they said: a hope for the standards, no wish to anybody.
  if (named && !named.itself && !modal.strong && !governor.asks && !ofDoing(line, subjectText)) return null
  const not = line.tokens[modal.to]?.low === 'not' ? 1 : 0
  const start = modal.to + not + adverbAt(line, modal.to + not)
  const phrase =
    (not || line.tokens[subject.from]?.low === 'neither' ? 'not ' : '') +
    around(line, start, range.to, cut).replace(/^((?:continue to )?(?:be|remain)), /, '$1 ')
  if (phrase.trim() === '' || phrase === 'not ') return null
  if (
    !doer &&
    named?.itself &&
    /^be\s+\p{L}+(?:ed|en)\b/u.test(phrase) &&
    !/^be (?:involved|engaged|prepared|committed|encouraged)/.test(phrase)
  )
    return null
  let action = explicit(line, modal.at, phrase)
  if (doer && named?.itself) action = withoutActor(subjectText.replace(/^that\s+/i, ''), phrase)
  else if (named && !named.itself) action = throughWork(line, subjectText, named.name, phrase)
  if (!named) action = withoutActor(subjectText.replace(/^that\s+/i, ''), phrase)
  return {
    kind: 'request',
    verb: governor.verb(modal.bare ? '' : textOf(line, modal.at, modal.to)),
    addressee: doer ?? named?.name ?? unspecified,
    action,
    from: governor.from ?? subject.from,
    to: range.to,
    certain: named?.itself === true && !governor.weak,
  }
}

/** A subject that tells of doing ("ITU collaboration with …"). */
function ofDoing(line: Line, subject: string): boolean {
  return subject
    .toLowerCase()
    .split(/\s+/)
    .some((word) => word in line.grammar.forms.deverbal)
}

/** "should be studied by ITU", "should be made a priority of ITU": who does it. */
function doneBy(line: Line, actors: Actors, from: number, to: number): string | null {
  if (line.tokens[from]?.low !== 'be') return null
  const body = actors.bodies.find((each) => {
    if (each.from <= from || each.to > to) return false
    const by = line.tokens[each.from - 1]?.low === 'the' ? each.from - 2 : each.from - 1
    return (
      line.tokens[by]?.low === 'by' ||
      (/^(?:of|for)$/.test(line.tokens[by]?.low ?? '') &&
        /^(?:itu|sg\d|tsag|tsb)/.test(line.tokens[each.from]?.low ?? ''))
    )
  })
  if (!body) return null
  const second = actors.bodies.find(
    (each) => each.from === body.to + 1 && line.tokens[body.to]?.low === 'and',
  )
  return textOf(line, body.from, (second ?? body).to)
}

function cutBefore(line: Line, act: Act, at: number): Act {
  let to = at
  while (to > act.from && /^(?:that|and|,|;|while|but)$/.test(line.tokens[to - 1]?.low ?? '')) to--
  const whole = textOf(line, act.from, act.to)
  const dropped = whole.length - textOf(line, act.from, to).length
  const action =
    dropped > 0 && dropped < act.action.length ? trimmed(act.action.slice(0, -dropped)) : act.action
  return { ...act, to, action: action || act.action }
}

/** A predicate as governor of its that-clause. */
export function governorOf(line: Line, predicate: Predicate): Governor {
  const verb = textOf(line, predicate.from, predicate.to)
    .replace(/\s+that$/, '')
    .replace(/(?<=\b(?:view|opinion|belief|agreement|consensus|hope|wish))\s.*$/, '')
  return {
    verb: () => verb,
    from: predicate.from,
    asks: predicate.row.kind === 'request',
    weak: predicate.weak,
    wish: /^(?:hope|wish|express|voice|request|ask|share|expect|trust)/.test(predicate.row.verb[0]),
  }
}
