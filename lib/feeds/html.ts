// What people wrote in Markdown as HTML for a feed reader: no HTML of theirs, no images, links only where a browser may go.
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { escapeHtml } from '#lib/escape-html.ts'
import { isPlausibleMarkdown } from '#lib/plausible-markdown.ts'
import { plain } from './plain.ts'

/** Text as HTML shows it, without what a feed cannot hold. */
export const textToHtml = (text: string): string => escapeHtml(plain(text))

/** HTML that is safe where a page of ours is. */
export function markdownToHtml(text: string): string {
  if (!isPlausibleMarkdown(text)) return `<p>${textToHtml(text).replaceAll('\n', '<br>')}</p>`
  return micromark(plain(text), {
    extensions: [gfm(), { disable: { null: ['labelStartImage'] } }],
    htmlExtensions: [gfmHtml()],
  })
}
