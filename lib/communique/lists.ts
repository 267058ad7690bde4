// Items of a list told apart where their bullets are lost: what goes on in lower case under a line that ends in a colon.
import type { Block } from './types.ts'

const startsLow = /^[“"‘'«(]?\p{Ll}/u

/** The same blocks, with the items under a lead line ("CxOs recommend that ITU-T:") marked as such. */
export function markLists(blocks: Block[]): Block[] {
  const marked: Block[] = []
  for (const block of blocks) {
    const before = marked.at(-1)
    const under =
      before?.text.endsWith(':') || (before?.kind === 'list' && /[;,]$|[;,] (?:and|or)$/.test(before.text))
    const item = under && block.kind === 'body' && startsLow.test(block.text)
    marked.push(item ? { ...block, kind: 'list' } : block)
  }
  return marked
}
