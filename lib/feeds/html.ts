// What people wrote in Markdown as HTML for a feed reader: no HTML of theirs, no images, links only where a browser may go.
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { isPlausibleMarkdown } from '#lib/plausible-markdown.ts'
import { plain } from './plain.ts'

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as HTML shows it. */
export const escapeHtml = (text: string): string =>
  plain(text).replaceAll(/[&<>"]/g, (sign) => SIGNS[sign] ?? '')

/** HTML that is safe where a page of ours is. */
export function markdownToHtml(text: string): string {
  if (!isPlausibleMarkdown(text)) return `<p>${escapeHtml(text).replaceAll('\n', '<br>')}</p>`
  return micromark(plain(text), {
    extensions: [gfm(), { disable: { null: ['labelStartImage'] } }],
    htmlExtensions: [gfmHtml()],
  })
}
