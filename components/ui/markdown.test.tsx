import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Markdown } from './markdown.tsx'

const shown = (text: string) => renderToStaticMarkup(<Markdown>{text}</Markdown>)

describe('what people write in Markdown', () => {
  it('is shown with lists, emphasis and tables', () => {
    const html = shown('Two of **five** agreed.\n\n- one\n- two\n\n| a | b |\n| :- | -: |\n| 1 | 2 |')
    expect(html).toContain('<strong>five</strong>')
    expect(html).toContain('<li>one</li>')
    expect(html).toContain('<td>2</td>')
  })

  it('brings no HTML of its own', () => {
    expect(shown('a <script>alert(1)</script> <b onclick="x()">b</b>')).not.toMatch(/<script|<b|onclick/)
  })

  it('leads to the web, to mail and within, nowhere else', () => {
    expect(shown('[a](https://www.itu.int)')).toContain('href="https://www.itu.int" rel="noopener')
    expect(shown('[a](/items/CxO-2024-10-1)')).toContain('href="/items/CxO-2024-10-1"')
    expect(shown('[a](javascript:alert(1)) [b](data:text/html,x) [c](vbscript:x)')).not.toContain('<a')
  })

  it('loads nothing and writes no style that the security policy would refuse', () => {
    const html = shown('![a](https://elsewhere.example/pixel.png)\n\n| a |\n| -: |\n| 1 |')
    expect(html).not.toContain('<img')
    expect(html).not.toContain('style=')
  })

  it.each([
    ['quotes in quotes', '>'.repeat(20_000)],
    ['lists in lists', `${'1. '.repeat(6000)}x`],
    ['brackets', '['.repeat(20_000)],
    ['half links', '[a]('.repeat(5000)],
    ['half emphasis', '*a_ '.repeat(5000)],
    ['headings', 'a\n=\n'.repeat(5000)],
  ])('neither breaks nor holds up the page with %s beyond measure', (_, text) => {
    const began = performance.now()
    expect(shown(text)).toContain('prose')
    expect(performance.now() - began).toBeLessThan(500)
  })

  it('is still read when it is long and rich', () => {
    const rich = '- **one** [two](https://www.itu.int) _three_\n  > four\n\n'.repeat(150)
    expect(shown(rich).match(/<strong>/g)).toHaveLength(150)
  })
})
