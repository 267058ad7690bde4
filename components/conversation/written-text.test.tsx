import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { WrittenText } from './written-text.tsx'

const named = new Map([
  ['SG15', { label: '@SG15', href: '/groups/sg15' }],
  ['Chair, SG15', { label: '@Chair, SG15', href: null }],
])
const shown = (text: string, mentions: typeof named | undefined = named) =>
  renderToStaticMarkup(<WrittenText named={mentions}>{text}</WrittenText>)

describe('what a text refers to', () => {
  it('leads to where it is: pages of ours, and Recommendations', () => {
    const html = shown('See CxO-2024-07-1, CxO-2024-07, Q6/15 and Y.3188.')
    expect(html).toMatch(/<a class="identifier" href="\/items\/CxO-2024-07-1">CxO-2024-07-1<\/a>/)
    expect(html).toContain('href="/requests/CxO-2024-07"')
    expect(html).toContain('href="/groups/q6-15"')
    expect(html).toContain('href="https://www.itu.int/rec/T-REC-Y.3188" rel="noopener noreferrer nofollow"')
  })

  it('is marked where it has a number only', () => {
    const html = shown('In SG13-TD137/WP1, ex Y.LDT-reqs-funcs')
    expect(html).toContain('<span class="identifier">SG13-TD137/WP1</span>')
    expect(html).toContain('<span class="identifier">Y.LDT-reqs-funcs</span>')
    expect(html).not.toContain('<a')
  })

  it('stands as it is in links, code and addresses', () => {
    const html = shown('[SG15](https://example.org) `SG15` https://example.org/SG15')
    expect(html).not.toContain('identifier')
    expect(html).toContain('<code>SG15</code>')
  })

  it('is found in lists, emphasis and tables', () => {
    expect(shown('- **SG2**\n\n| a |\n| - |\n| SG3 |').match(/class="identifier"/g)).toHaveLength(2)
  })
})

describe('who is mentioned', () => {
  it('is a link for a group, a mark for a person', () => {
    const html = shown('@SG15 and @"Chair, SG15": SG15')
    expect(html).toContain('<a class="mention" href="/groups/sg15">@SG15</a>')
    expect(html).toContain('<span class="mention">@Chair, SG15</span>')
    expect(html.match(/class="identifier"/g)).toHaveLength(1)
  })

  it('is nobody where nobody was found', () => {
    const html = shown('@noon, name@SG15.example', undefined)
    expect(html).not.toContain('mention')
    expect(html).toContain('@noon')
  })
})

it('brings no HTML and no other address', () => {
  const html = shown('SG15 <img src=x onerror=y> [x](javascript:alert(1)) @"<b>"')
  expect(html).not.toMatch(/<img|onerror=y>|javascript:|<b>/)
})
