import { expect, test } from 'vitest'
import { localPath } from './local-path.ts'

test.each(['/', '/items', '/items?group=sg15&due=overdue', '/groups/q6-15'])(
  '%s is a page of ours',
  (path) => {
    expect(localPath(path)).toBe(path)
  },
)

test.each([
  'https://evil.example/items',
  '//evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  '/.//evil.example',
  'javascript:alert(1)',
  'items',
  '',
  undefined,
  ['/items'],
  '/api/auth/signout',
  '/sign-in?next=/sign-in',
  '/link/abc',
])('%j leads home instead', (path) => {
  expect(localPath(path)).toBe('/')
})
