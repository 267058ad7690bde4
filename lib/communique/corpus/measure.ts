// Compares what reading finds in labelled sentences with what they hold.
import { findStatements } from '../statements.ts'
import type { Paragraph, Statement } from '../types.ts'
import type { Expected, Labelled } from './labelled.ts'

export interface Comparison {
  readonly found: readonly (readonly [Expected, Statement])[]
  readonly missed: readonly Expected[]
  readonly invented: readonly Statement[]
}

/** The paragraphs of a labelled text: what stands before, the text or lead line, its list items. */
export function paragraphsOf(labelled: Labelled): Paragraph[] {
  const [first, ...items] = typeof labelled.text === 'string' ? [labelled.text] : labelled.text
  const bodies = labelled.after === undefined ? [first] : [labelled.after, first]
  return [
    ...bodies.map((text) => ['body', text] as const),
    ...items.map((text) => ['list', text] as const),
  ].map(([kind, text], index) => ({ index, kind, number: `${index + 1}`, section: null, text: text ?? '' }))
}

/** Pairs each expected statement with the found one of its kind whose words are closest. */
export function compare(labelled: Labelled): Comparison {
  const skipped = labelled.after === undefined ? -1 : 0
  const left = findStatements(paragraphsOf(labelled), 'en', []).filter(
    (each) => each.paragraphIndex !== skipped,
  )
  const found: [Expected, Statement][] = []
  const missed: Expected[] = []
  for (const expected of labelled.statements) {
    const [kind, verb, addressee, action] = expected
    const best = left
      .filter((each) => each.kind === kind)
      .map((each) => ({
        each,
        fit:
          Number(each.verb === verb) + Number(each.addressee === addressee) + likeness(each.action, action),
      }))
      .sort((a, b) => b.fit - a.fit)[0]
    if (!best) {
      missed.push(expected)
      continue
    }
    left.splice(left.indexOf(best.each), 1)
    found.push([expected, best.each])
  }
  return { found, missed, invented: left }
}

/** Share of words that two texts have in common, 0 to 1. */
export function likeness(left: string, right: string): number {
  const a = words(left)
  const b = words(right)
  const shared = [...a].filter((word) => b.has(word)).length
  return a.size + b.size === 0 ? 1 : (2 * shared) / (a.size + b.size)
}

const words = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? [])
