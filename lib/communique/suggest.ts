// Which groups a statement may concern: its words against the groups' mandates, rarer words counting more.
import { type SubjectRow, subjects } from './forms/subjects.ts'
import { stem, stemsOf } from './stems.ts'
import type { GroupMandate, SuggestedGroup } from './types.ts'

export interface Subject {
  readonly action: string
  /** The clause itself: groups named in it count first. */
  readonly clause: string
  readonly section: string | null
  readonly addressee: string
}

const mostCollaborating = 3
/** A collaborating group scores at least this share of the first one's score. */
const share = 0.3
const named = 100

/**
 * The groups a statement may concern, best first: the first as responsible, up to three as collaborating, with
 * the words that led to each. Groups named in the clause come first. Empty where no word fits.
 */
export function suggestGroups(subject: Subject, groups: readonly GroupMandate[]): SuggestedGroup[] {
  const index = indexOf(groups)
  const scores = new Map<string, { score: number; words: Map<string, number> }>()
  const add = (code: string, word: string, score: number) => {
    const entry = scores.get(code) ?? { score: 0, words: new Map<string, number>() }
    entry.score += score
    entry.words.set(word, (entry.words.get(word) ?? 0) + score)
    scores.set(code, entry)
  }
  for (const [word, code] of namedGroups(`${subject.addressee} ${subject.clause}`, groups))
    add(code, word, named)
  const read = (text: string, weight: number) => {
    const weightOf = (word: string) => weight * weightIn(text, Math.max(0, text.indexOf(word)))
    for (const [key, word] of stemsOf(text)) {
      for (const [code, value] of index.byStem.get(key) ?? []) add(code, word, value * weightOf(word))
    }
    for (const row of matchingSubjects(text)) {
      for (const [code, value] of index.bySubject.get(row.subject) ?? [])
        add(code, row.word, value * weightOf(row.word))
    }
  }
  read(subject.action, 1)
  // The heading says what it is about where the action says little ("associated ITU work", "coordination").
  if (subject.section !== null) read(subject.section, scores.size <= 1 ? 0.6 : 0.12)
  return ranked(scores, groups)
}

/** What a thing is good for, follows after these words. */
const purpose =
  /\s(?:(?:in order )?to (?!address\b)\p{Ll}+|so (?:as|that)|such as|including|based on|thereby|which|where|with a view)\s/u
const context = 0.3
/** "how optical networks could support X": X is what is wanted, the networks are a means. */
const means = /^.*?\bhow\b.*?\b(?:could|can|may|might)\s+(?:\p{Ll}+\s)/u

/** What is asked for counts in full, what it is good for and how it is reached less. */
function weightIn(text: string, at: number): number {
  const way = means.exec(text)?.[0].length ?? 0
  if (at < way) return 0.6
  const tail = purpose.exec(text.slice(way + 12))
  const head = tail ? way + 12 + tail.index : text.length
  return at < head ? 1 - 0.3 * ((at - way) / (head - way || 1)) : context
}

function ranked(
  scores: ReadonlyMap<string, { score: number; words: Map<string, number> }>,
  groups: readonly GroupMandate[],
): SuggestedGroup[] {
  const order = new Map(groups.map((group, position) => [group.code, position]))
  const sorted = [...scores].sort(
    ([a, left], [b, right]) => right.score - left.score || (order.get(a) ?? 0) - (order.get(b) ?? 0),
  )
  const best = sorted[0]?.[1].score ?? 0
  return sorted
    .filter(([, { score }], position) => position === 0 || score >= Math.min(best, named) * share)
    .slice(0, mostCollaborating + 1)
    .map(([code, { score, words }], position) => ({
      code,
      role: position === 0 ? 'responsible' : 'collaborating',
      words: [...words]
        .sort((a, b) => b[1] - a[1])
        .map(([word]) => word)
        .slice(0, 5),
      score: Math.round(score * 100) / 100,
    }))
}

interface MandateIndex {
  readonly byStem: ReadonlyMap<string, ReadonlyMap<string, number>>
  readonly bySubject: ReadonlyMap<SubjectRow, ReadonlyMap<string, number>>
}

const indexes = new WeakMap<readonly GroupMandate[], MandateIndex>()

function indexOf(groups: readonly GroupMandate[]): MandateIndex {
  const known = indexes.get(groups)
  if (known) return known
  const frequency = new Map<string, number>()
  const stems = groups.map((group) => {
    const found = new Map<string, number>()
    for (const key of stemsOf(group.title).keys()) found.set(key, 0.7)
    for (const key of stemsOf(group.mandate).keys()) found.set(key, 1)
    for (const key of found.keys()) frequency.set(key, (frequency.get(key) ?? 0) + 1)
    return { code: group.code, found }
  })
  const rarity = (key: string) => Math.log(1 + groups.length / (frequency.get(key) ?? groups.length))
  const byStem = new Map<string, Map<string, number>>()
  for (const { code, found } of stems) {
    for (const [key, weight] of found) {
      const entry = byStem.get(key) ?? new Map<string, number>()
      byStem.set(key, entry.set(code, weight * rarity(key)))
    }
  }
  const bySubject = new Map(subjects.map((row) => [row, subjectScores(row, groups)]))
  const index = { byStem, bySubject }
  indexes.set(groups, index)
  return index
}

/** A subject's mandate phrases against each group's own phrases: whole phrases count double. */
function subjectScores(row: SubjectRow, groups: readonly GroupMandate[]): Map<string, number> {
  const scores = new Map<string, number>()
  row.mandate.split(',').forEach((phrase, position) => {
    const wanted = phrase.trim().toLowerCase()
    const weight = position === 0 ? 1.3 : 1
    for (const group of groups) {
      const own = group.mandate.split(',').map((each) => each.trim().toLowerCase())
      const words = own.flatMap((each) => each.split(/\s+/).map(stem))
      const whole = own.includes(wanted)
      const part =
        whole ||
        (!wanted.includes(' ') && words.includes(stem(wanted))) ||
        group.title.toLowerCase().includes(wanted)
      if (part) scores.set(group.code, Math.max(scores.get(group.code) ?? 0, weight * (whole ? 2 : 1)))
    }
  })
  return scores
}

const patterns = subjects.map((row) => ({
  row,
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${row.words
      .split(',')
      .map((word) => word.trim().replace(/[ -]/g, '[\\s-]+'))
      .sort((a, b) => b.length - a.length)
      .join('|')})(?![\\p{L}\\p{N}])`,
    'iu',
  ),
}))

function matchingSubjects(text: string): { subject: SubjectRow; word: string }[] {
  const plain = text.replace(/[“”"‘’]/g, '')
  return patterns.flatMap(({ row, pattern }) => {
    const word = pattern.exec(plain)?.[0]
    return word === undefined ? [] : [{ subject: row, word: word.replace(/\s+/g, ' ') }]
  })
}

/** "ITU-T SG20", "Study Groups 13 and 17", "FG-AINN", "TSAG": codes of groups that are named. */
function namedGroups(text: string, groups: readonly GroupMandate[]): [word: string, code: string][] {
  const codes = new Map(groups.map((group) => [group.code.toUpperCase(), group.code]))
  const found = new Map<string, string>()
  const note = (word: string, code: string) => {
    const known = codes.get(code.toUpperCase())
    if (known && !found.has(known)) found.set(known, word)
  }
  for (const match of text.matchAll(/\bSG\s?-?(\d{1,2})\b/gi)) note(match[0], `SG${match[1]}`)
  for (const match of text.matchAll(/\bStudy\s+Groups?\s+((?:\d{1,2}(?:,\s*|\s+and\s+|\s*&\s*)?)+)/gi)) {
    for (const number of (match[1] ?? '').match(/\d+/g) ?? []) note(match[0].trim(), `SG${number}`)
  }
  for (const match of text.matchAll(/\b(?:FG-[A-Z\d]+|JCA-[A-Z\d]+|SG\d+RG-[A-Z]+|TSAG)\b/g))
    note(match[0], match[0])
  for (const match of text.matchAll(
    /\bFocus\s+Group\s+on\s+(\p{Lu}[\p{L}\p{N}-]*(?:\s+(?:and\s+|for\s+)?\p{Lu}[\p{L}\p{N}-]*)*)/gu,
  )) {
    const wanted = match[1]?.toLowerCase()
    const group = groups.find(
      (each) => each.code.startsWith('FG') && wanted && each.title.toLowerCase().includes(wanted),
    )
    if (group) note(match[0], group.code)
  }
  return [...found].map(([code, word]) => [word, code])
}
