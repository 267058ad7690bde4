// Finds in a text what it refers to: identifiers of ITU-T and of this register, and the people and groups that it mentions.

import { mentionsIn } from '#lib/comments/mention-text.ts'
import type { Named } from '#lib/comments/queries.ts'
import { addressOf, identifiersIn } from '#lib/identifiers.ts'

/** What we touch of a node of mdast. */
interface Node {
  type: string
  value?: string
  url?: string
  children?: Node[]
  data?: { hName?: string; hProperties?: Record<string, string> }
}

/** In links and code a text stands as it is. */
const LEFT_ALONE = new Set(['link', 'linkReference', 'inlineCode', 'code', 'html'])

/** A remark plugin: links what has an address, marks what has only a number. `named`: whom the text's mentions stand for. */
export const remarkReferences = (named?: Named) => () => (tree: Node) => refer(tree, named)

function refer(node: Node, named: Named | undefined): void {
  node.children = node.children?.flatMap((child) => {
    if (child.type === 'text' && child.value) return cut(child.value, named)
    if (!LEFT_ALONE.has(child.type)) refer(child, named)
    return [child]
  })
}

interface Reference {
  from: number
  to: number
  node: Node
}

function cut(text: string, named: Named | undefined): Node[] {
  const mentions = named ? mentionsOf(text, named) : []
  const within = ({ from }: { from: number }) => mentions.some((one) => one.from <= from && from < one.to)
  const identifiers = identifiersIn(text)
    .filter((found) => !within(found))
    .map((found) => ({ ...found, node: nodeOf('identifier', found.text, addressOf(found)) }))
  const all = [...mentions, ...identifiers].sort((a, b) => a.from - b.from)
  const nodes: Node[] = []
  let at = 0
  for (const { from, to, node } of all) {
    if (from > at) nodes.push({ type: 'text', value: text.slice(at, from) })
    nodes.push(node)
    at = to
  }
  if (at < text.length) nodes.push({ type: 'text', value: text.slice(at) })
  return nodes
}

const mentionsOf = (text: string, named: Named): Reference[] =>
  mentionsIn(text).flatMap(({ from, to, name }) => {
    const who = named.get(name)
    return who ? [{ from, to, node: nodeOf('mention', who.label, who.href) }] : []
  })

function nodeOf(className: string, text: string, url: string | null): Node {
  const children = [{ type: 'text', value: text }]
  if (url) return { type: 'link', url, children, data: { hProperties: { className } } }
  return { type: className, children, data: { hName: 'span', hProperties: { className } } }
}
