import { expect, test } from 'vitest'
import { isSameOrigin } from './same-origin.ts'

const sent = (headers: Record<string, string>) =>
  isSameOrigin(new Headers({ host: 'tracker.example', ...headers }))

test.each([
  ['a form of ours', { 'sec-fetch-site': 'same-origin', origin: 'https://tracker.example' }],
  ['a form of ours, from a browser that sends no Origin', { 'sec-fetch-site': 'same-origin' }],
  ['a form of ours, from a browser without fetch metadata', { origin: 'https://tracker.example' }],
  [
    'a form of ours behind a proxy that says which host was asked',
    { host: 'app:3000', 'x-forwarded-host': 'tracker.example', origin: 'https://tracker.example' },
  ],
])('%s is let through', (_, headers) => {
  expect(sent(headers as Record<string, string>)).toBe(true)
})

test.each([
  ['another site', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }],
  ['another host of the same site', { 'sec-fetch-site': 'same-site', origin: 'https://x.tracker.example' }],
  ['another site, from a browser without fetch metadata', { origin: 'https://evil.example' }],
  ['another port', { origin: 'http://tracker.example:8080' }],
  ['a sandboxed page', { origin: 'null' }],
  ['a typed address', { 'sec-fetch-site': 'none' }],
  ['who says nothing of where it comes from', {}],
  ['who contradicts itself', { 'sec-fetch-site': 'same-origin', origin: 'https://evil.example' }],
])('%s is refused', (_, headers) => {
  expect(sent(headers as Record<string, string>)).toBe(false)
})
