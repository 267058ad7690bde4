// Links are read ahead where somebody points at them, and nowhere else.
import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const OURS = ['components/ui/link.tsx', 'components/ui/ahead-link.tsx']

test('no link of Next’s own asks for its page before anybody points at it', () => {
  const files = globSync('{app,components}/**/*.tsx').filter((file) => !OURS.includes(file))
  const eager = files.flatMap((file) => {
    const source = readFileSync(file, 'utf8')
    if (!/from 'next\/(link|form)'/.test(source)) return []
    const tags = source.match(/<(Link|Form)\b(?:[^>]|=>)*>/g) ?? []
    return tags.filter((tag) => !tag.includes('prefetch={false}')).map((tag) => `${file}: ${tag}`)
  })
  expect(files.length).toBeGreaterThan(100)
  expect(eager).toEqual([])
})
