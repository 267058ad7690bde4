import { expect, test } from 'vitest'
import { escapeHtml } from './escape-html.ts'

test('what reads like markup is text, between tags and in either kind of attribute', () => {
  expect(escapeHtml(`<a href="x" title='y'>R&amp;D</a>`)).toBe(
    '&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;R&amp;amp;D&lt;/a&gt;',
  )
  expect(escapeHtml('It’s plain.')).toBe('It’s plain.')
})
