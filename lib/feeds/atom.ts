// A feed of progress as a file (RFC 4287). The same register gives the same bytes.
import { Feed } from 'feed'
import type { Say } from '#lib/words.ts'
import { markdownToHtml, textToHtml } from './html.ts'
import { plain } from './plain.ts'
import type { ProgressEntry } from './progress.ts'

export interface FeedContent {
  /** Id of the link, and when it was made. */
  id: string
  createdAt: Date
  name: string
  entries: readonly ProgressEntry[]
  /** The feed's own address, and that of the list. */
  self: string
  list: string
  origin: string
  say: Say
}

/** The file. */
export function writeFeed({ id, createdAt, name, entries, self, list, origin, say }: FeedContent): string {
  const tag = tagOf(origin)
  const feed = new Feed({
    id: tag(`feeds/${id}`, createdAt),
    title: plain(name),
    updated: entries[0]?.createdAt ?? createdAt,
    author: { name: plain(say('app.name')) },
    generator: 'CxO Action Tracker',
    link: list,
    feed: self,
  })
  for (const entry of entries) {
    feed.addItem({
      id: tag(`updates/${entry.id}`, entry.createdAt),
      // The library writes titles as HTML.
      title: textToHtml(say('feeds.entry', { reference: entry.reference, title: entry.title })),
      link: `${origin}/items/${entry.reference}`,
      date: entry.createdAt,
      published: entry.createdAt,
      author: [{ name: plain(entry.authorName) }],
      content: contentOf(entry, say),
    })
  }
  return feed.atom1()
}

/** A name for ever (RFC 4151): of who owned the host on that day. */
function tagOf(origin: string) {
  const { hostname } = new URL(origin)
  return (name: string, on: Date) => `tag:${hostname},${on.toISOString().slice(0, 10)}:${name}`
}

/** On whose behalf, what moved, and what was written. */
function contentOf(entry: ProgressEntry, say: Say): string {
  const facts = [
    entry.groupCode,
    entry.stateTo && say('feeds.movedTo', { state: say(`state.${entry.stateTo}`) }),
    entry.health && say(`health.${entry.health}`),
    entry.noChange && say('feeds.noChange'),
  ].filter((fact): fact is string => typeof fact === 'string')
  const head = facts.length > 0 ? `<p><strong>${textToHtml(facts.join(' · '))}</strong></p>\n` : ''
  return head + markdownToHtml(entry.text)
}
