// Paragraphs → statements: reads every sentence, keeps what a pronoun points to, joins lead lines to their items.
import { findActors } from './actors.ts'
import { formsFor } from './forms.ts'
import { grammarOf, type Line, lineOf, listed, nobody, type Speakers } from './grammar.ts'
import {
  continues,
  isItem,
  itemActs,
  leadActs,
  leadsOver,
  openedActs,
  opens,
  type Spanned,
  spanOf,
} from './lead-lines.ts'
import { readSentence } from './read-sentence.ts'
import { findSentences } from './sentences.ts'
import { suggestGroups } from './suggest.ts'
import type { GroupMandate, Paragraph, Sentence, Statement } from './types.ts'

/** Sentences without the authors after which a pronoun may point to others. */
const farthest = 2
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
  let opening: string | null = null
  let speakers = nobody
  let silent = 0
  for (const [at, paragraph] of paragraphs.entries()) {
    if (paragraph.kind === 'heading' || paragraph.number === null || !isItem(paragraph)) lead = null
    if (paragraph.kind === 'heading') opening = null
    if (paragraph.kind === 'heading' || paragraph.number === null) continue
    const sentences = findSentences(paragraph.text, language)
    for (const sentence of sentences) {
      if (sentence.text.length > longestSentence) continue
      const line = lineOf(sentence.text, grammar, { ...speakers, far: silent > farthest })
      const leads = sentence === sentences.at(-1) && leadsOver(sentence.text, paragraphs[at + 1])
      const begun = sentence.number === 1 && !leads ? opening : null
      const acts =
        begun && continues(line)
          ? openedActs(begun, line)
          : actsOf(line, sentence.number === 1 ? lead : null, leads)
      for (const act of differing(acts)) statements.push(statementOf(paragraph, sentence, act, groups))
      if (leads) lead = line
      const after = speakersAfter(line, speakers)
      silent = after === speakers ? silent + 1 : 0
      speakers = after
    }
    if (opens(paragraph.text, grammar)) opening = paragraph.text.replace(/[\s,:]+$/u, '')
  }
  return statements
}

function actsOf(line: Line, lead: Line | null, leads: boolean): Spanned[] {
  if (lead && !leads) return itemActs(lead, line)
  return (leads ? leadActs(line) : readSentence(line)).map((act) => spanOf(line, act, 0))
}

/** Two statements of one sentence mark different clauses. */
function differing(acts: readonly Spanned[]): Spanned[] {
  const same = (a: Spanned, b: Spanned) => a.start === b.start && a.end === b.end
  return acts.filter((act, at) => act.end > act.start && !acts.slice(0, at).some((other) => same(other, act)))
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

/** Whom "They" or "It" in the next sentence points to; the same object where nobody was named here. */
function speakersAfter(line: Line, before: Speakers): Speakers {
  const { authors, bodies } = findActors(line)
  const last = authors.findLast((author) => line.tokens[author.from]?.low !== 'it')
  if (last) return { they: true, it: listed(line, 'singularHeads', last.to - 1) > 0, far: false }
  const first = bodies[0]
  return first && first.from <= 3 ? nobody : before
}
