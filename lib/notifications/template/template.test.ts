// A mail's two parts: the same said twice, and nothing that somebody wrote becomes markup.
import { expect, test } from 'vitest'
import type { MailContent } from './content.ts'
import { mailHtml } from './html.ts'
import { mailText } from './text.ts'

const content: MailContent = {
  language: 'en-GB',
  dir: 'ltr',
  subject: 'SG15 & friends <b>',
  from: 'The register',
  lead: ['Dear officers,', 'two\nlines'],
  button: { label: 'Answer', href: 'https://example.org/answer?a=1&b=2' },
  sections: [
    {
      title: 'SG15',
      things: [
        {
          title: '<script>alert(1)</script>',
          href: 'https://example.org/items/1',
          facts: ['CxO-2024-01-1', 'In progress'],
          lines: [
            {
              text: 'Progress logged.',
              who: 'Chair',
              quote: 'A "quoted" <i>draft</i>',
              because: 'because you watch it',
              forms: [{ label: 'Log progress', href: 'https://example.org/log' }],
            },
          ],
        },
      ],
    },
  ],
  closing: ['Thank you.'],
  more: { label: 'Open the inbox', href: 'https://example.org/inbox' },
  because: 'You get this mail because you asked.',
  settings: { label: 'Choose', href: 'https://example.org/settings' },
  stop: { label: 'Stop', href: 'https://example.org/stop' },
}

test('what somebody wrote is text in the HTML part', () => {
  const html = mailHtml(content)
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
  expect(html).not.toMatch(/<script|<i>/)
  expect(html).toContain('href="https://example.org/answer?a=1&amp;b=2"')
  expect(html).toContain('<title>SG15 &amp; friends &lt;b&gt;</title>')
})

test('both parts say the same and lead to the same places', () => {
  const [html, text] = [mailHtml(content), mailText(content)]
  const said = [
    'Dear officers,',
    'SG15',
    'CxO-2024-01-1',
    'Progress logged.',
    'because you watch it',
    'Thank you.',
  ]
  for (const words of [...said, content.because]) {
    expect(html, words).toContain(words)
    expect(text, words).toContain(words)
  }
  const addresses = text.match(/https:\S+/g) ?? []
  expect(addresses).toHaveLength(6)
  for (const address of addresses) expect(html).toContain(address.replaceAll('&', '&amp;'))
})

test('a mail asks for nothing from elsewhere: no picture, no style sheet, no script', () => {
  expect(mailHtml(content)).not.toMatch(/<(img|link|script|iframe)|url\(/)
})

test('a mail without what may be missing has no empty parts', () => {
  const bare = { ...content, sections: [], button: null, more: null, closing: [] }
  expect(mailText(bare)).not.toMatch(/\n{3}/)
  expect(mailHtml(bare)).not.toContain('null')
})
