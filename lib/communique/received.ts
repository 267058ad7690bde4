// Endorsements told from the other side: "the study received praise from CxOs", "… enjoys the support of CTOs".
import type { Actors } from './actors.ts'
import { type Act, unspecified } from './acts.ts'
import { type Line, listed, textOf } from './grammar.ts'
import { aboutPersons, ownerOf } from './objects.ts'
import { trimmed } from './phrasing.ts'
import { regionBefore } from './regions.ts'

/** Words allowed between verb and noun, and between noun and authors. */
const reach = 5

/** The endorsements that something received from the authors. */
export function receivedActs(line: Line, actors: Actors): Act[] {
  const acts: Act[] = []
  for (let at = 1; at < line.tokens.length; at++) {
    const verb = listed(line, 'receptions', at)
    const noun = verb > 0 ? praiseAfter(line, at + verb) : -1
    if (noun < 0 || !fromAuthors(line, actors, at + verb, noun)) continue
    const subject = regionBefore(line, actors, new Set(), at)
    if (subject.to <= subject.from || aboutPersons(line, subject.from, subject.to)) continue
    if (actors.authors.some((author) => author.from >= subject.from && author.to <= subject.to)) continue
    const owner = ownerOf(line, actors, 'endorsement', subject.from, subject.to)
    acts.push({
      kind: 'endorsement',
      verb: textOf(line, at, noun + 1),
      addressee: owner ?? unspecified,
      action: trimmed(textOf(line, subject.from, subject.to)),
      from: subject.from,
      to: line.tokens.length,
      certain: owner !== null,
    })
  }
  return acts
}

function praiseAfter(line: Line, from: number): number {
  for (let at = from; at < from + reach; at++) {
    if (!line.tokens[at]?.word && !/^'s?$/.test(line.tokens[at]?.low ?? '')) return -1
    if (listed(line, 'praises', at) > 0) return at
  }
  return -1
}

/** "praise from CxOs", "CxOs’ praise". */
function fromAuthors(line: Line, actors: Actors, from: number, noun: number): boolean {
  return actors.authors.some((author) => {
    if (author.to <= noun) return author.from >= from
    const between = line.tokens.slice(noun + 1, author.from).map((token) => token.low)
    return author.from > noun && between.length <= reach && /^(?:from|of|by|among)$/.test(between[0] ?? '')
  })
}
