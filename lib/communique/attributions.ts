// Words that only say whose words a clause is: "…, said CxOs, …", "According to CTOs, …".
import type { Actors } from './actors.ts'
import { adverbAt, adverbBefore, type Line, listed, listedBefore, textOf } from './grammar.ts'

export interface Attribution {
  /** Token range with the marks around it. */
  readonly from: number
  readonly to: number
  /** "said CxOs". */
  readonly text: string
  /** A verb that asks by itself ("suggested"), so that nobody need be named. */
  readonly asks: boolean
}

/** Attributions to the authors, in order. */
export function findAttributions(line: Line, actors: Actors): Attribution[] {
  const found: Attribution[] = []
  for (const author of actors.authors) {
    const attribution =
      beside(line, author.from, author.to) ??
      accordingTo(line, author.from, author.to) ??
      inTheirView(line, author.from, author.to)
    if (attribution) found.push(attribution)
  }
  return found
}

function beside(line: Line, from: number, to: number): Attribution | null {
  const before = verbBefore(line, from)
  if (before && setOff(line, before.at, to)) return make(line, before.at, to, before.asks)
  const after = verbAfter(line, to)
  if (after && setOff(line, from, after.at + 1)) return make(line, from, after.at + 1, after.asks)
  return null
}

function make(line: Line, from: number, to: number, asks: boolean): Attribution {
  const opened = /^[,–—(]$/.test(line.tokens[from - 1]?.low ?? '') ? from - 1 : from
  const closed = /^[,–—)]$/.test(line.tokens[to]?.low ?? '') ? to + 1 : to
  return { from: opened, to: closed, text: textOf(line, from, to), asks }
}

function verbBefore(line: Line, from: number): { at: number; asks: boolean } | null {
  const at = from - 1 - adverbBefore(line, from)
  return says(line, at)
}

function verbAfter(line: Line, to: number): { at: number; asks: boolean } | null {
  return says(line, to + adverbAt(line, to))
}

function says(line: Line, at: number): { at: number; asks: boolean } | null {
  const candidates = line.grammar.verbs.get(line.tokens[at]?.low ?? '') ?? []
  const rows = candidates.filter(
    ({ row, forms }) =>
      row.patterns.includes('that') &&
      row.kind !== 'endorsement' &&
      !row.through &&
      forms.some((form) => form === 'past' || form === 'base' || form === 'third'),
  )
  const saying = rows.find(({ row }) => row.kind === 'request' || row.kind === 'claim')
  return saying ? { at, asks: rows.some(({ row }) => row.kind === 'request') } : null
}

/** Whether the words stand between marks, or between a mark and the sentence's end. */
function setOff(line: Line, from: number, to: number): boolean {
  const opens = /^[,–—(”"]$/.test(line.tokens[from - 1]?.low ?? '')
  const next = line.tokens[to]
  return opens && (next === undefined || /^[,.;–—)”"]$/.test(next.low))
}

function accordingTo(line: Line, from: number, to: number): Attribution | null {
  let start = from
  while (listedBefore(line, 'determiners', start) > 0) start -= listedBefore(line, 'determiners', start)
  const length = listedBefore(line, 'attributions', start)
  if (length === 0 || (length === 1 && line.tokens[start - 1]?.low === 'for' && line.tokens[to]?.low !== ','))
    return null
  const opensSentence = start - length === 0 || !line.tokens[start - length - 1]?.word
  if (!opensSentence) return null
  const attribution = make(line, start - length, to, false)
  const text = attribution.text
  return { ...attribution, text: text.charAt(0).toLowerCase() + text.slice(1) }
}

/** "in CxOs’ view". */
function inTheirView(line: Line, from: number, to: number): Attribution | null {
  const owner = to + 1
  const whose =
    /^'s?$/.test(line.tokens[to]?.low ?? '') && /^(?:view|opinion|words)$/.test(line.tokens[owner]?.low ?? '')
  const start = line.tokens[from - 1]?.low === 'in' ? from - 1 : -1
  if (!whose || start < 0 || (start > 0 && line.tokens[start - 1]?.word)) return null
  const attribution = make(line, start, owner + 1, false)
  return { ...attribution, text: attribution.text.charAt(0).toLowerCase() + attribution.text.slice(1) }
}

/** Whether a range lies in what somebody is quoted as saying: four words or more between quotation marks. */
export function quotedRanges(line: Line): { from: number; to: number }[] {
  const ranges: { from: number; to: number }[] = []
  let open = -1
  line.tokens.forEach((token, at) => {
    if (token.low === '“' || (token.low === '"' && open < 0)) open = at
    else if (open >= 0 && (token.low === '”' || token.low === '"')) {
      if (at - open > 5) ranges.push({ from: open, to: at })
      open = -1
    }
  })
  if (open >= 0 && line.tokens.length - open > 5) ranges.push({ from: open, to: line.tokens.length })
  return ranges
}

/** Whether the sentence tells of another time ("In 2019, …", "At last year's meeting, …"). */
export function toldOfBefore(line: Line, actors: Actors): boolean {
  const first = line.tokens[0]?.low
  const comma = line.tokens.findIndex((token) => token.low === ',')
  if (listed(line, 'earlier', 0) > 0) return true
  if (comma < 0 || comma > 14) return false
  const author = actors.authors.find((mention) => mention.from < comma)
  if (author && author.from === 0) return false
  if (!['at', 'in', 'during', 'since', 'on', 'earlier', 'previously'].includes(first ?? '')) return false
  if (first === 'earlier' || first === 'previously') return true
  if (first === 'in' && comma === 2 && /^(?:19|20)\d\d$/.test(line.tokens[1]?.low ?? '')) return true
  return line.tokens.slice(0, comma).some((_, at) => listed(line, 'earlier', at) > 0)
}
