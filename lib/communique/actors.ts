// Who is named in a sentence: the authors as a group, and the bodies that can act.
import { adverbAt, adverbBefore, type Line, listed, listedBefore } from './grammar.ts'

export interface Mention {
  /** Token range, `to` not included. */
  readonly from: number
  readonly to: number
  /** Only most of them, or a pronoun whose antecedent is far: worth a second look. */
  readonly doubtful?: true
}

export interface Actors {
  readonly authors: readonly Mention[]
  readonly bodies: readonly Mention[]
}

const code = /^(?:sg|wp|fg|jca|q)-?\d+(?:\/\d+)?$|^(?:fg|jca|sg\d+rg)-\p{L}[\p{L}\d]*$/u

/** The mentions of authors and of other actors, in order; no two of one kind overlap. */
export function findActors(line: Line): Actors {
  const authors: Mention[] = []
  const bodies: Mention[] = []
  for (let at = 0; at < line.tokens.length; at++) {
    const author = authorAt(line, at, authors, bodies)
    if (author) {
      if ((authors.at(-1)?.to ?? 0) <= author.from) authors.push(author)
      at = author.to - 1
      continue
    }
    const body = bodyAt(line, at)
    if (body) {
      bodies.push(body)
      at = body.to - 1
    }
  }
  const free = bodies.filter(
    (body) => !authors.some((author) => author.from < body.to && body.from < author.to),
  )
  return { authors, bodies: free }
}

const plural = (line: Line, body: Mention) => /s$/.test(line.tokens[body.to - 1]?.low ?? '')

function authorAt(
  line: Line,
  at: number,
  before: readonly Mention[],
  bodies: readonly Mention[],
): Mention | null {
  const { tokens, grammar } = line
  const pronoun = pronounAt(line, at, before, bodies)
  if (pronoun) return pronoun
  const named = grammar.authorNames.lengthAt(tokens, at)
  if (named > 0) {
    const head = grammar.authorHeads.lengthAt(tokens, at + named)
    const mention = mentionOf(line, authorStart(line, at), at + named + head)
    return onlySome(line, mention.from) || elsewhere(line, mention) ? null : mention
  }
  const head = grammar.authorHeads.lengthAt(tokens, at)
  if (head === 0) return null
  const mention = mentionOf(line, authorStart(line, at), at + head)
  const modifiers = tokens.slice(mention.from, at).map((token) => token.low)
  if (listed(line, 'strictHeads', at) && !modifiers.some((word) => attending.has(word))) return null
  if (listed(line, 'singularHeads', at) && !modifiers.some((word) => pointing.has(word))) return null
  if (!freeOnTheLeft(line, mention.from) || onlySome(line, mention.from) || elsewhere(line, mention))
    return null
  return mention
}

/** "Most CTOs": nearly the group. */
function mentionOf(line: Line, from: number, to: number): Mention {
  const most = line.tokens.slice(from, to).some((token) => token.low === 'many' || token.low === 'most')
  return most || listedBefore(line, 'mostOfAuthors', from) > 0 ? { from, to, doubtful: true } : { from, to }
}

/** "They" after the authors, "it" after the meeting where it asks or endorses. */
function pronounAt(
  line: Line,
  at: number,
  before: readonly Mention[],
  bodies: readonly Mention[],
): Mention | null {
  const they = listed(line, 'pronouns', at)
  const it = they === 0 && line.tokens[at]?.low === 'it' ? 1 : 0
  const far = line.speakers.far ? { doubtful: true as const } : {}
  const last = before.at(-1)
  if (they > 0) {
    if (last) return bodies.some((body) => plural(line, body)) ? null : { from: at, to: at + they }
    return line.speakers.they && !reported(line, at) ? { from: at, to: at + they, ...far } : null
  }
  const meeting = last
    ? listed(line, 'singularHeads', last.to - 1) > 0
    : line.speakers.it && !reported(line, at)
  return it > 0 && meeting && speaks(line, at + 1) ? { from: at, to: at + 1, ...(last ? {} : far) } : null
}

/** "A visitor noted that they": words of somebody else. */
function reported(line: Line, at: number): boolean {
  return line.tokens[at - 1]?.low === 'that' || listedBefore(line, 'relatives', at) > 0
}

/** Whether a verb that asks or endorses follows, as one that "the meeting" does. */
function speaks(line: Line, from: number): boolean {
  let at = from
  for (let adverb = adverbAt(line, at); adverb > 0; adverb = adverbAt(line, at)) at += adverb
  const candidates = line.grammar.verbs.get(line.tokens[at]?.low ?? '') ?? []
  return candidates.some(
    ({ row, forms }) =>
      !/^(?:is|are|-)$/.test(row.verb[0]) && (forms.includes('past') || forms.includes('third')),
  )
}

const attending = new Set(['participating', 'attending', 'assembled'])
const pointing = new Set(['the', 'this', 'our', 'cxo', 'cto'])

function authorStart(line: Line, at: number): number {
  let from = at
  for (;;) {
    const before = line.tokens[from - 1]
    if (before === undefined) return from
    const known = listedBefore(line, 'authorModifiers', from)
    if (known > 0 && before.low !== 'and') from -= known
    else if (/^\d{1,2}$/.test(before.low) || numeral.test(before.low)) from -= 1
    else return from
    if (/^(?:the|these|those|this|our)$/.test(before.low)) return from
  }
}

const numeral =
  /^(?!(?:two|three|four)$)(?:twenty|thirty|forty)?-?(?:two|three|four|five|six|seven|eight|nine|ten|\w+teen|twenty)$/

/** Whether nothing stands in front that would make it another meeting or other leaders. */
function freeOnTheLeft(line: Line, from: number): boolean {
  const before = line.tokens[from - 1]
  if (before === undefined || !before.word) return before?.low !== "'s"
  if (adverbBefore(line, from) > 0) return true
  for (const name of [
    'prepositions',
    'conjunctions',
    'relatives',
    'causatives',
    'beForms',
    'haveForms',
  ] as const) {
    if (listedBefore(line, name, from) > 0) return true
  }
  return before.low === 'that' || line.grammar.verbs.has(before.low)
}

function onlySome(line: Line, from: number): boolean {
  return listedBefore(line, 'partOfAuthors', from) > 0
}

/** Whether what follows places them at another event ("participants in the vendors' workshop"). */
function elsewhere(line: Line, mention: Mention): boolean {
  const next = line.tokens[mention.to]?.low
  if (next !== 'in' && next !== 'of' && next !== 'at') return false
  for (let at = mention.to + 1; at < mention.to + 7; at++) {
    if (!line.tokens[at]?.word && !/^'s?$/.test(line.tokens[at]?.low ?? '')) return false
    if (listed(line, 'otherEvents', at)) return true
    const name = line.grammar.actorNames.lengthAt(line.tokens, at)
    if (name > 0 && !line.tokens[at]?.low.startsWith('itu')) return true
  }
  return false
}

function bodyAt(line: Line, at: number): Mention | null {
  const { tokens, grammar } = line
  const token = tokens[at]
  if (!token?.word) return null
  let length = grammar.actorNames.lengthAt(tokens, at)
  if (length === 0 && code.test(token.low)) length = 1
  if (length === 0) length = grammar.actorHeads.lengthAt(tokens, at)
  if (length === 0) return null
  let to = at + length
  // "Study Group 13", "Study Groups 13 and 17", "Focus Group on AI-Native Networks", "ITU-T Study Group 5"
  if (/group$|groups$/.test(tokens[to - 1]?.low ?? '')) {
    while (/^\d+(?:\/\d+)?$/.test(tokens[to]?.low ?? '')) {
      to += tokens[to + 1]?.low === 'and' && /^\d/.test(tokens[to + 2]?.low ?? '') ? 2 : 1
    }
    if (tokens[to]?.low === 'on') to = subjectEnd(line, to)
  }
  const next = bodyAt(line, to)
  return { from: at, to: next && next.from === to ? next.to : to }
}

/** Where "on AI for Assisted Driving" or "on metaverse" ends. */
function subjectEnd(line: Line, on: number): number {
  const capital = (at: number) => /^[\p{Lu}\d]/u.test(line.tokens[at]?.text ?? '')
  let end = on + 1
  while (
    capital(end) ||
    (end > on + 1 && /^(?:and|for|of|in)$/.test(line.tokens[end]?.low ?? '') && capital(end + 1))
  )
    end++
  if (end > on + 1) return end
  const small = line.tokens[on + 1]
  const after = line.tokens[on + 2]
  const alone = after === undefined || !after.word || after.low === 'to' || after.low === 'and'
  const focus = line.tokens[on - 2]?.low === 'focus'
  return focus && small?.word && alone ? on + 2 : on
}

/** Whether the mention is the object of a preposition ("with the support of CxOs"). */
export function underPreposition(line: Line, mention: Mention): boolean {
  let from = mention.from
  while (listedBefore(line, 'determiners', from) > 0) from -= listedBefore(line, 'determiners', from)
  return listedBefore(line, 'prepositions', from) > 0
}

/** Whether the mention owns what follows ("CxOs’ call"). */
export function possessive(line: Line, mention: Mention): boolean {
  const next = line.tokens[mention.to]?.low
  return next === "'s" || next === "'"
}
