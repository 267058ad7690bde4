// Paragraphs → statements: reads every sentence, keeps what a pronoun points to, joins lead lines to their items.
import { findActors } from './actors.ts'
import { type Act, unspecified } from './complements.ts'
import { formsFor } from './forms.ts'
import { type Grammar, grammarOf, type Line, lineOf, listed, textOf } from './grammar.ts'
import { trimmed } from './phrasing.ts'
import { readSentence } from './read-sentence.ts'
import { nameOf } from './regions.ts'
import { findSentences } from './sentences.ts'
import { suggestGroups } from './suggest.ts'
import type { GroupMandate, Paragraph, Sentence, Statement } from './types.ts'

/** Longer sentences are not read: they are lists or noise, and reading them would take too long. */
const longestSentence = 4_000

/**
 * The statements of a communiqué in document order, each with suggested groups; empty for a language that has
 * no table of forms.
 */
export function findStatements(
  paragraphs: readonly Paragraph[],
  language: string,
  groups: readonly GroupMandate[],
): Statement[] {
  const forms = formsFor(language)
  if (!forms) return []
  const grammar = grammarOf(forms)
  const statements: Statement[] = []
  let lead: Line | null = null
  let authorsSpoke = false
  for (const paragraph of paragraphs) {
    if (paragraph.kind === 'heading' || paragraph.number === null) {
      lead = null
      continue
    }
    const sentences = findSentences(paragraph.text, language)
    const item: boolean = lead !== null && isItem(paragraph)
    if (!item) lead = null
    for (const sentence of sentences) {
      if (sentence.text.length > longestSentence) continue
      const line = lineOf(sentence.text, grammar, authorsSpoke)
      const joined = item && lead && sentence.number === 1 ? itemActs(lead, line, grammar) : null
      const leads: boolean = sentence.end === paragraph.text.trimEnd().length && sentence.text.endsWith(':')
      const acts = joined ?? (leads ? [] : readSentence(line).map((act) => spanOf(line, act, 0)))
      for (const act of acts) statements.push(statementOf(paragraph, sentence, act, groups))
      if (leads) lead = line
      authorsSpoke = speakersAfter(line, authorsSpoke)
    }
  }
  return statements
}

interface Spanned extends Act {
  /** Offsets in the sentence. */
  readonly start: number
  readonly end: number
}

function spanOf(line: Line, act: Act, before: number): Spanned {
  const first = line.tokens[act.from]
  const last = line.tokens[act.to - 1]
  const rest = line.tokens.slice(act.to)
  // The last clause takes the sentence's closing marks with it.
  const end = rest.every((token) => !token.word) ? line.text.length : (last?.end ?? line.text.length)
  return { ...act, start: Math.max(0, (first?.start ?? 0) - before), end: end - before }
}

function isItem(paragraph: Paragraph): boolean {
  return (
    paragraph.kind === 'list' || /^\s*(?:[•·▪◦‣*–—-]|\(?[a-z\d]{1,3}[).])\s|^\s*\p{Ll}/u.test(paragraph.text)
  )
}

/** A list item read as the end of its lead line: "They recommend that ITU-T:" + "set up a group". */
function itemActs(lead: Line, item: Line, grammar: Grammar): Spanned[] | null {
  const authorsSay = findActors(lead).authors.length > 0
  const alone = readSentence({ ...item, authorsSay })
  if (alone.length > 0) return alone.map((act) => spanOf(item, act, 0))
  const start = lead.text.replace(/[\s:–—-]+$/u, '')
  const first = /^\s*(?:[•·▪◦‣*–—-]|\(?[a-z\d]{1,3}[).])\s+/u.exec(item.text)?.[0].length ?? 0
  const body = item.text.slice(first)
  for (const prefix of [`${start} `, `${start} to `, `${start} that `]) {
    const line = lineOf(prefix + body, grammar, lead.theyAreAuthors)
    const acts = readSentence(line).map((act) => spanOf(line, act, prefix.length - first))
    const own = acts.filter((act) => act.end > first)
    if (own.length > 0)
      return own.map((act) => ({ ...act, start: Math.max(act.start, first), end: item.text.length }))
  }
  return nounLead(lead, item, first)
}

/** "The meeting made the following recommendations to ITU-T:" and its like. */
function nounLead(lead: Line, item: Line, first: number): Spanned[] | null {
  const noun = lead.tokens.findLastIndex((_, at) => listed(lead, 'listNouns', at) > 0)
  const actors = findActors(lead)
  if (noun < 0 || actors.authors.length === 0) return null
  const body = actors.bodies.find((each) => each.from > noun)
  const action = trimmed(item.text.slice(first))
  if (action === '') return null
  return [
    {
      kind: 'request',
      verb: textOf(lead, noun, noun + 1),
      addressee: body ? nameOf(lead, body.from, body.to) : unspecified,
      action,
      from: 0,
      to: item.tokens.length,
      certain: false,
      start: first,
      end: item.text.length,
    },
  ]
}

function statementOf(
  paragraph: Paragraph,
  sentence: Sentence,
  act: Spanned,
  groups: readonly GroupMandate[],
): Statement {
  return {
    quote: sentence.text,
    kind: act.kind,
    section: paragraph.section,
    paragraph: paragraph.number ?? '',
    paragraphIndex: paragraph.index,
    sentence: sentence.number,
    start: sentence.start + act.start,
    end: sentence.start + Math.min(act.end, sentence.text.length),
    verb: act.verb,
    addressee: act.addressee,
    action: act.action,
    certainty: act.certain ? 'certain' : 'second_look',
    suggestedGroups: suggestGroups(
      {
        action: act.action,
        clause: sentence.text.slice(act.start, act.end),
        section: paragraph.section,
        addressee: act.addressee,
      },
      groups,
    ),
  }
}

/** Whom "They" in the next sentence points to. */
function speakersAfter(line: Line, before: boolean): boolean {
  const { authors, bodies } = findActors(line)
  if (authors.length > 0) return true
  const first = bodies[0]
  return before && !(first && first.from <= 3)
}
