// Clauses in which someone should, could or needs to act, and whose words they are.
import type { Actors } from './actors.ts'
import type { Attribution } from './attributions.ts'
import { type Act, unspecified } from './complements.ts'
import { adverbAt, type Line, listed, listedBefore, textOf } from './grammar.ts'
import { around, throughWork, trimmed, withoutActor } from './phrasing.ts'
import type { Predicate } from './predicates.ts'
import { infinitiveAt, namedIn, type Region, regionBefore } from './regions.ts'

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
  for (const modal of modalsIn(line, actors, range, governor.asks)) {
    const subject = regionBefore(line, actors, stops, modal.at)
    if (subject.from < range.from - 1 || subject.to <= subject.from) continue
    if (subordinate(line, subject.from)) continue
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
  for (const body of actors.bodies) {
    if (body.from < range.from || body.to >= range.to) continue
    const not = line.tokens[body.to]?.low === 'not' ? 1 : 0
    if (infinitiveAt(line, body.to + not) > 0)
      return yield { at: body.to, to: body.to, strong: true, wish: false, bare: true }
  }
  for (let at = range.from; at < range.to; at++) {
    if (line.tokens[at]?.low === 'that' && at > range.from) return
    if (line.tokens[at]?.low === 'be' && line.tokens[at - 1]?.low !== 'to') {
      return yield { at, to: at, strong: true, wish: false, bare: true }
    }
  }
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
  if (!named && !governor.asks) return null
  const not = line.tokens[modal.to]?.low === 'not' ? 1 : 0
  const start = modal.to + not + adverbAt(line, modal.to + not)
  const phrase = (not ? 'not ' : '') + around(line, start, range.to, cut)
  if (phrase.trim() === '' || phrase === 'not ') return null
  if (
    named?.itself &&
    /^be\s+\p{L}+(?:ed|en)\b/u.test(phrase) &&
    !/^be (?:involved|engaged|prepared|committed|encouraged)/.test(phrase)
  )
    return null
  const subjectText = trimmed(textOf(line, subject.from, subject.to))
  let action = phrase
  if (named && !named.itself) action = throughWork(line, subjectText, named.name, phrase)
  if (!named) action = withoutActor(subjectText.replace(/^that\s+/i, ''), phrase)
  return {
    kind: 'request',
    verb: governor.verb(modal.bare ? '' : textOf(line, modal.at, modal.to)),
    addressee: named?.name ?? unspecified,
    action,
    from: governor.from ?? subject.from,
    to: range.to,
    certain: named?.itself === true && !governor.weak,
  }
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
  const verb = textOf(line, predicate.from, predicate.to).replace(/\s+that$/, '')
  return {
    verb: () => verb,
    from: predicate.from,
    asks: predicate.row.kind === 'request',
    weak: predicate.weak,
    wish: /^(?:hope|wish|express|voice|request|ask|share)/.test(predicate.row.verb[0]),
  }
}
