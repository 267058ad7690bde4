import { NextRequest } from 'next/server'
import { expect, test } from 'vitest'
import { proxy } from './proxy.ts'

const answer = (path: string) => proxy(new NextRequest(`http://127.0.0.1:3000${path}`))

test('each answer has its headers, and no two the same nonce', () => {
  const [one, two] = [answer('/items'), answer('/items')].map((response) =>
    response.headers.get('content-security-policy'),
  )
  expect(one).toContain("script-src 'self' 'nonce-")
  expect(one).not.toBe(two)
})

test('an address with a NUL, which no text in the database can hold, is a bad request', () => {
  for (const path of ['/groups/%00', '/items?q=a%00b']) {
    expect(answer(path).status).toBe(400)
    expect(answer(path).headers.get('x-content-type-options')).toBe('nosniff')
  }
  expect(answer('/items?q=a%2000').status).toBe(200)
})
