// Clauses in which someone should, could or needs to act, and whose words they are.
import type { Actors } from './actors.ts'
import { type Act, unspecified } from './acts.ts'
import type { Attribution } from './attributions.ts'
import type { Governor } from './governors.ts'
import { adverbAt, type Line, listed, listedBefore, textOf } from './grammar.ts'
import { around, explicit, throughWork, trimmed, withoutActor, withoutAside } from './phrasing.ts'
import { namedIn, type Region, regionBefore } from './regions.ts'
import { bareVerbs, coordinated } from './subjunctives.ts'

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
  for (const bare of bareVerbs(line, actors, range)) {
    yield { at: bare, to: bare, strong: true, wish: false, bare: true }
  }
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
    withoutAside(around(line, start, range.to, cut)).replace(/^((?:continue to )?(?:be|remain)), /, '$1 ')
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
