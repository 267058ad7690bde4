// How the thing asked is put: an infinitive phrase made of the words that stand in the sentence.
import { type Line, listed, textOf } from './grammar.ts'

/** A text without closing marks, brackets left open, or words that only join it to what follows. */
export function trimmed(text: string): string {
  let result = text.trim()
  for (let before = ''; before !== result; ) {
    before = result
    result = result
      .replace(/[\s.,;:!?–—-]+$/u, '')
      .replace(/[,;]?\s+(?:and|but|or|while)$/iu, '')
      .replace(/^[\s,;:–—]+/u, '')
  }
  return /^[“"][^”"]*[”"]$/u.test(result) ? result.slice(1, -1) : result.replace(/(?<=^[^“]*)”$/u, '')
}

/** Words from `from` to `to` with the range `cut` left out; what follows the cut stays when it goes on. */
export function around(
  line: Line,
  from: number,
  to: number,
  cut: { from: number; to: number } | null,
): string {
  if (!cut || cut.to <= from || cut.from >= to) return trimmed(textOf(line, from, to))
  const before = trimmed(textOf(line, from, Math.max(from, cut.from)))
  if (cut.to >= to || listed(line, 'asides', cut.to) > 0) return before
  return trimmed(`${before} ${trimmed(textOf(line, cut.to, to))}`)
}

/** "do so without delay" with what is to be done in place of "do so": the infinitive that stands before. */
export function explicit(line: Line, at: number, action: string): string {
  const rest = /^(?:do|doing) (?:so|this|the same)\b/iu.exec(action)
  const before =
    rest &&
    /(?:^|\s)to (\p{L}[^,;:.]*?)(?:,|;)?(?: and(?: \p{L}+)?)?\s*$/iu.exec(
      line.text.slice(0, line.tokens[at]?.start ?? 0),
    )
  return rest && before ? before[1] + action.slice(rest[0].length) : action
}

/** "in cooperation with others, maintain a list" → "maintain a list". */
export function withoutAside(action: string): string {
  return action.replace(/^(?:in|with|together with|through|via|as|where|by)\s[^,]{1,120},\s+(?=\p{Ll})/u, '')
}

/** "avoid …" for what one is warned against. */
export function avoiding(text: string): string {
  return `avoid ${trimmed(text)}`
}

/** A gerund phrase as an infinitive phrase: "establishing a group" → "establish a group". */
export function infinitiveOf(line: Line, text: string): string {
  const match = /^(\p{L}+)ing\b(.*)$/su.exec(text)
  const [, stem, rest] = match ?? []
  if (stem === undefined || rest === undefined) return text
  const known = new Set(line.grammar.forms.words.infinitives)
  const single = stem.replace(/(\p{L})\1$/u, '$1')
  const found = [stem, `${stem}e`, single].find((each) => known.has(each.toLowerCase()))
  return found === undefined ? text : `${found}${rest}`
}

const linking =
  /^(?:form|become|serve as|act as|be|provide|offer|represent|constitute)\s+((?:a|an|another|the|one|part)\b.*)$/su
const done = /^be\s+((?:\p{L}+ly\s+)?(?:\p{L}+(?:ed|en|n|t)|made|done|held))\b(.*)$/su

/**
 * What is suggested where nobody is named: "X could form another Y" → "X as another Y", "X be compiled" →
 * "have X compiled", "X could help Y" → "for X to help Y".
 */
export function withoutActor(subject: string, phrase: string): string {
  const link = linking.exec(phrase)?.[1]
  if (link !== undefined) return `${subject} as ${link}`
  const passive = done.exec(phrase)
  if (passive) return `have ${subject} ${passive[1]}${passive[2]}`
  return `for ${subject} to ${phrase}`
}

const work =
  /\b(?:stud(?:y|ies)|work|activit(?:y|ies)|standards|projects?|initiatives?|efforts|discussions)$/iu

/**
 * What is asked where the subject is the actor's work and not the actor: "ITU partnership with X could raise
 * Y" → "partner with X to raise Y"; "ITU studies could explore X" → "explore in ITU studies X".
 */
export function throughWork(line: Line, subject: string, actor: string, phrase: string): string {
  const at = subject.indexOf(actor)
  const rest = subject
    .slice(at + actor.length)
    .replace(/^[’']s?/, '')
    .trim()
  const [noun = '', ...tail] = rest.split(/\s+/)
  const verb = line.grammar.forms.deverbal[noun.toLowerCase()]
  if (verb !== undefined && tail.length > 0 && !phrase.startsWith('be '))
    return `${verb} ${tail.join(' ')} to ${phrase}`
  const [first = '', ...more] = phrase.split(' ')
  if (work.test(subject) && first !== 'be') return `${first} in ${subject} ${more.join(' ')}`
  return withoutActor(subject, phrase)
}
