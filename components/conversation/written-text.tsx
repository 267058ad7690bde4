import { Markdown } from '#components/ui/markdown.tsx'
import type { Named } from '#lib/comments/queries.ts'
import { remarkReferences } from './remark-references.ts'

const plain = [remarkReferences()]

/** What somebody wrote about an item: Markdown in which references are links and mentions are marked. */
export function WrittenText({ named, children }: { named?: Named; children: string }) {
  return <Markdown plugins={named && named.size > 0 ? [remarkReferences(named)] : plain}>{children}</Markdown>
}
