// The example communiqué as a plain text, one paragraph a line, with the marks that conversions leave behind.
import { cover, sections, titleLines } from './example-communique.ts'

/** The text of examples/example-communique.txt. */
export function exampleText(): string {
  const front = [
    ['[bookmark: dnum][image: ]', ...cover.organization, `\t${cover.number}`],
    [...cover.group, cover.filedTo, `[bookmark: ddoctype]${cover.type}`],
    ['Source:', cover.source],
    ['Title:', cover.title],
    ['Abstract:', cover.abstract],
    [`Action:\t${cover.action}`],
    [`[bookmark: page1]${cover.note}`],
    ['[image: ]', ...titleLines],
  ]
  const body = sections.flatMap(({ heading, paragraphs }) => [
    heading ? [heading, ...paragraphs] : paragraphs,
  ])
  return `${[...front, ...body].map((lines) => lines.join('\n')).join('\n\n')}\n`
}
