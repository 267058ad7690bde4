// "It is essential for ITU to act", "there is a need for ITU to act", "it would help if ITU were to act".
import type { Actors } from './actors.ts'
import type { Act } from './acts.ts'
import type { Attribution } from './attributions.ts'
import type { Governor } from './governors.ts'
import { type Line, listed, textOf } from './grammar.ts'
import { around } from './phrasing.ts'
import { infinitiveAt, infinitiveIn, namedIn, type Region } from './regions.ts'

/** "it is essential for ITU to X", "there is a need for ITU to X", "it is vital that ITU X". */
export function necessityActs(
  line: Line,
  actors: Actors,
  governor: Governor,
  range: Region,
  cut: Attribution | null,
): Act[] {
  for (let at = range.from; at < range.to; at++) {
    const length = listed(line, 'necessities', at)
    if (length === 0 || !impersonal(line, at)) continue
    const join = line.tokens[afterCut(at + length, cut)]?.low
    const start = afterCut(at + length, cut) + 1
    const to = join === 'for' ? infinitiveIn(line, start, range.to) : start
    const body = actors.bodies.find((each) => each.from >= start && infinitiveAt(line, each.to) > 0)
    const supposed =
      join === 'if'
        ? actors.bodies.find((each) => each.from <= start + 1 && were(line, each.to) > 0)
        : undefined
    const end = join === 'for' ? to : join === 'that' ? (body?.to ?? -1) : (supposed?.to ?? -1)
    if (end <= start) continue
    const named = namedIn(line, actors, { from: start, to: end })
    if (!named?.itself) continue
    return [
      {
        kind: 'request',
        verb: governor.verb(textOf(line, at, at + length)),
        addressee: named.name,
        action: around(
          line,
          join === 'for' ? end + 1 : end + (supposed ? were(line, end) : 0),
          range.to,
          cut,
        ),
        from: governor.from ?? range.from,
        to: range.to,
        certain: false,
      },
    ]
  }
  return []
}

/** Past the words that only say whose words it is. */
function afterCut(at: number, cut: Attribution | null): number {
  return cut && at >= cut.from && at < cut.to ? cut.to : at
}

/** Tokens of "were to", "could", "would" in "it would help if ITU were to". */
function were(line: Line, at: number): number {
  if (line.tokens[at]?.low === 'were' && line.tokens[at + 1]?.low === 'to') return 2
  return listed(line, 'modals', at) || listed(line, 'wishModals', at)
}

/** "it is", "there remains" within four words in front. */
function impersonal(line: Line, at: number): boolean {
  const before = line.tokens.slice(Math.max(0, at - 5), at).map((token) => token.low)
  if (before.includes('no') || before.includes('not')) return false
  return before.includes('it') || before.includes('there')
}
