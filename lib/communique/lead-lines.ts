// A lead line and its list: "They recommend that ITU-T:" is read together with each item that follows it.
import { findActors } from './actors.ts'
import { type Act, unspecified } from './acts.ts'
import { adverbAt, type Grammar, type Line, lineOf, listed, nobody, textOf } from './grammar.ts'
import { trimmed } from './phrasing.ts'
import { readSentence } from './read-sentence.ts'
import { nameOf } from './regions.ts'
import type { Paragraph } from './types.ts'

/** An act with its offsets in the sentence. */
export interface Spanned extends Act {
  readonly start: number
  readonly end: number
}

const openEnd = /(?::|\b(?:to|that|should))$/
const bullet = /^\s*(?:[•·▪◦‣*–—-]|\(?[a-z\d]{1,3}[).])\s+/u

/** Whether a sentence that ends its paragraph leads over to the paragraph that follows. */
export function leadsOver(text: string, next: Paragraph | undefined): boolean {
  return next !== undefined && next.kind !== 'heading' && openEnd.test(text) && isItem(next)
}

/** Whether a paragraph can be an item of the list that a lead line announces. */
export function isItem(paragraph: Paragraph): boolean {
  return paragraph.kind === 'list' || bullet.test(paragraph.text) || /^\s*\p{Ll}/u.test(paragraph.text)
}

/** Acts that a lead line makes by itself, its sentence being complete ("…to close three gaps:"); else none. */
export function leadActs(lead: Line): Act[] {
  return announces(lead) || endsOpen(lead) ? [] : readSentence(lead)
}

/** The acts of an item as the end of its lead line, offsets in the item; empty where it is none. */
export function itemActs(lead: Line, item: Line): Spanned[] {
  const authorsSay = findActors(lead).authors.length > 0
  const alone = readSentence({ ...item, authorsSay })
  if (alone.length > 0) return alone.map((act) => spanOf(item, act, 0))
  if (leadActs(lead).length > 0) return []
  const first = bullet.exec(item.text)?.[0].length ?? 0
  return announces(lead) ? announced(lead, item, first) : joined(lead, item, first)
}

/** Offsets of an act in its sentence, from which `before` characters are taken off. */
export function spanOf(line: Line, act: Act, before: number): Spanned {
  const start = line.tokens[act.from]?.start ?? 0
  // The last clause takes the sentence's closing marks with it.
  const last = line.tokens.slice(act.to).every((token) => !token.word)
  const end = last ? line.text.length : (line.tokens[act.to - 1]?.end ?? line.text.length)
  return { ...act, start: Math.max(0, start - before), end: end - before }
}

function announces(lead: Line): boolean {
  return /\b(?:following|as follows|below)\b/i.test(lead.text)
}

/** "recommend that ITU-T:", "encouraged ITU to:", "CxOs:" want something after them. */
function endsOpen(lead: Line): boolean {
  let end = lead.tokens.length
  while (end > 0 && !lead.tokens[end - 1]?.word) end--
  const { authors, bodies } = findActors(lead)
  if ([...authors, ...bodies].some((mention) => mention.to === end)) return true
  const last = lead.tokens[end - 1]?.low ?? ''
  return (
    /^(?:to|that|on|for|by)$/.test(last) ||
    listed(lead, 'strongModals', end - 1) > 0 ||
    lead.grammar.verbs.has(last)
  )
}

/** "The Group," alone: the subject of the operative paragraphs that follow ("invites SG16 to …,"). */
export function opens(text: string, grammar: Grammar): boolean {
  if (text.length > 60 || !/[,\p{L}]$/u.test(text)) return false
  const line = lineOf(text, grammar, nobody)
  const last = line.tokens.at(-1)?.low === ',' ? line.tokens.length - 1 : line.tokens.length
  const author = findActors(line).authors[0]
  return author?.from === 0 && author.to === last
}

/** Whether a paragraph goes on in lower case with what its opening's subject does. */
export function continues(line: Line): boolean {
  const rows = line.grammar.verbs.get(line.tokens[adverbAt(line, 0)]?.low ?? '') ?? []
  return (
    /^\p{Ll}/u.test(line.text) && rows.some(({ forms }) => forms.includes('third') || forms.includes('base'))
  )
}

/** The acts of an operative paragraph, offsets in its sentence. */
export function openedActs(opening: string, line: Line): Spanned[] {
  const prefix = `${opening} `
  const whole = lineOf(prefix + line.text, line.grammar, line.speakers)
  return readSentence(whole)
    .map((act) => spanOf(whole, act, prefix.length))
    .map((act) => ({ ...act, start: Math.max(0, act.start) }))
}

function joined(lead: Line, item: Line, first: number): Spanned[] {
  const start = lead.text.replace(/[\s:–—-]+$/u, '')
  const body = item.text.slice(first)
  for (const prefix of [`${start} `, `${start} to `, `${start} that `]) {
    const line = lineOf(prefix + body, lead.grammar, lead.speakers)
    const acts = readSentence(line).map((act) => spanOf(line, act, prefix.length - first))
    const own = acts.filter((act) => act.end > first)
    if (own.length > 0)
      return own.map((act) => ({ ...act, start: Math.max(act.start, first), end: item.text.length }))
  }
  return announced(lead, item, first)
}

/** "made the following recommendations to ITU-T:", "asked ITU to take the following steps:". */
function announced(lead: Line, item: Line, first: number): Spanned[] {
  const action = trimmed(item.text.slice(first))
  const actors = findActors(lead)
  const noun = lead.tokens.findLastIndex((_, at) => listed(lead, 'listNouns', at) > 0)
  const act = readSentence(lead).at(-1)
  if (action === '' || (!act && (noun < 0 || actors.authors.length === 0))) return []
  const body = actors.bodies.find((each) => each.from > noun)
  const named = body ? nameOf(lead, body.from, body.to) : unspecified
  return [
    {
      kind: act?.kind ?? 'request',
      verb: act?.verb ?? textOf(lead, noun, noun + 1),
      addressee: act && act.addressee !== unspecified ? act.addressee : named,
      action,
      from: 0,
      to: item.tokens.length,
      certain: false,
      start: first,
      end: item.text.length,
    },
  ]
}
