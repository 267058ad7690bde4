// What comes out is read by others' parsers (feed-parser, saxes), and held against the rules of RFC 4287.
import { parseFeed } from '@rowanmanning/feed-parser'
import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import { wordsIn } from '#lib/words.ts'
import { type FeedContent, writeFeed } from './atom.ts'
import { markdownToHtml } from './html.ts'
import type { ProgressEntry } from './progress.ts'

const entry = (parts: Partial<ProgressEntry> = {}): ProgressEntry => ({
  id: '0191d0a0-0000-7000-8000-000000000001',
  reference: 'CxO-2024-07-1',
  title: 'Publish a register of pier numbers',
  text: 'The **draft** is [here](https://example.org/draft).',
  noChange: false,
  health: 'on_track',
  stateTo: 'in_progress',
  authorName: 'Chair, SG15',
  groupCode: 'SG15',
  createdAt: new Date('2026-11-20T10:11:12Z'),
  ...parts,
})
const write = (entries: ProgressEntry[], parts: Partial<FeedContent> = {}) =>
  writeFeed({
    ...{ id: '0191d0a0-0000-7000-8000-000000000009', createdAt: new Date('2026-01-01T00:00:00Z') },
    ...{ name: 'Progress', entries, origin: 'https://cxo.example', say: wordsIn('en').say },
    ...{
      self: 'https://cxo.example/feeds/s/progress.atom',
      list: 'https://cxo.example/items?mine=1&state=any',
    },
    ...parts,
  })

interface Element {
  name: string
  attributes: Record<string, string>
  text: string
  parts: Element[]
}

/** The document as a tree; throws where it is not well-formed. */
function parse(xml: string): Element {
  const root: Element = { name: '', attributes: {}, text: '', parts: [] }
  const open = [root]
  const parser = new SaxesParser({ xmlns: false })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, text: '', parts: [] }
    open.at(-1)?.parts.push(element)
    open.push(element)
  })
  const add = (text: string) => {
    const last = open.at(-1)
    if (last) last.text += text
  }
  parser.on('text', add)
  parser.on('cdata', add)
  parser.on('closetag', () => open.pop())
  parser.write(xml).close()
  const [feed] = root.parts
  if (!feed) throw new Error('nothing in it')
  return feed
}
const partsOf = (element: Element, name: string) => element.parts.filter((part) => part.name === name)
const oneOf = (element: Element, name: string) => {
  const [found, ...more] = partsOf(element, name)
  if (!found || more.length > 0) throw new Error(`${name}: ${more.length + 1} of one`)
  return found.text
}
const DATE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/
const TAG = /^tag:cxo\.example,\d{4}-\d{2}-\d{2}:[\w/-]+$/

test('a reader sees who reported what, on whose behalf, and where', () => {
  const feed = parseFeed(write([entry()]))
  expect(feed.title).toBe('Progress')
  expect(feed.self).toBe('https://cxo.example/feeds/s/progress.atom')
  expect(feed.url).toBe('https://cxo.example/items?mine=1&state=any')
  const [item] = feed.items
  expect(item).toMatchObject({
    title: 'CxO-2024-07-1 · Publish a register of pier numbers',
    url: 'https://cxo.example/items/CxO-2024-07-1',
    published: new Date('2026-11-20T10:11:12Z'),
  })
  expect(item?.authors.map(({ name, email }) => [name, email])).toEqual([['Chair, SG15', null]])
  expect(item?.content).toContain('SG15 · Now In progress · On track')
  expect(item?.content).toContain('<strong>draft</strong>')
})

test('it has what RFC 4287 asks of a feed and of each entry, once', () => {
  const second = entry({
    id: '0191d0a0-0000-7000-8000-000000000002',
    createdAt: new Date('2026-11-01T00:00:00Z'),
  })
  const feed = parse(write([entry(), second]))
  expect(feed.name).toBe('feed')
  expect(feed.attributes.xmlns).toBe('http://www.w3.org/2005/Atom')
  expect(oneOf(feed, 'id')).toMatch(TAG)
  expect(oneOf(feed, 'title')).toBe('Progress')
  expect(oneOf(feed, 'updated')).toBe('2026-11-20T10:11:12.000Z')
  const links = partsOf(feed, 'link').map(({ attributes }) => attributes.rel)
  expect(links).toEqual(['alternate', 'self'])
  const entries = partsOf(feed, 'entry')
  expect(entries).toHaveLength(2)
  for (const one of entries) {
    expect(oneOf(one, 'id')).toMatch(TAG)
    expect(oneOf(one, 'updated')).toMatch(DATE)
    expect(oneOf(one, 'published')).toMatch(DATE)
    expect(oneOf(one, 'title')).not.toBe('')
    const [author] = partsOf(one, 'author')
    expect(author?.parts.map(({ name }) => name)).toEqual(['name'])
    expect(partsOf(one, 'link')[0]?.attributes.href).toMatch(/^https:\/\/cxo\.example\/items\//)
    expect(partsOf(one, 'content').map(({ attributes }) => attributes.type)).toEqual(['html'])
  }
  expect(new Set(entries.map((one) => oneOf(one, 'id'))).size).toBe(2)
})

test('an empty feed is one, from the day when its link was made', () => {
  const feed = parse(write([]))
  expect(oneOf(feed, 'updated')).toBe('2026-01-01T00:00:00.000Z')
  expect(partsOf(feed, 'author')).toHaveLength(1)
})

test('whatever people write, the document holds, and what reads like a tag stays text', () => {
  const nasty = `]]> & < > " ' <script>alert(1)</script> \u0000\u0008\uFFFF 😀 &amp; &lt;b&gt;`
  const xml = write([entry({ title: nasty, text: nasty, authorName: nasty })], { name: nasty })
  const feed = parse(xml)
  const [one] = partsOf(feed, 'entry')
  if (!one) throw new Error('no entry')
  const shown = nasty.replace('\u0000', '').replace('\u0008', '').replace('\uFFFF', '')
  // Titles of entries are HTML: what is shown is what was written.
  const html = oneOf(one, 'title')
  expect(html).not.toContain('<script')
  expect(
    html
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&amp;', '&'),
  ).toBe(`CxO-2024-07-1 · ${shown}`)
  const [content] = partsOf(one, 'content')
  expect(content?.text).not.toContain('<script')
})

test('Markdown becomes HTML without HTML of theirs, images, or links that do something', () => {
  expect(markdownToHtml('- [ ] one\n- ~~two~~')).toContain('<del>two</del>')
  expect(markdownToHtml('<img src=x onerror=alert(1)> <b>b</b>')).not.toMatch(/<(img|b)\b/)
  expect(markdownToHtml('![a picture](https://tracker.example/x.png)')).not.toContain('<img')
  expect(markdownToHtml('[x](javascript:alert(1))')).not.toContain('javascript:')
  expect(markdownToHtml('[x](https://example.org "t")')).toContain('href="https://example.org"')
  expect(markdownToHtml('*'.repeat(5000))).toBe(`<p>${'*'.repeat(5000)}</p>`)
})

test('the same register gives the same bytes', () => {
  expect(write([entry()])).toBe(write([entry()]))
})
