import { randomUUID } from 'node:crypto'
import { expect, test, vi } from 'vitest'
import { GET } from './route.ts'

vi.mock('#lib/session.ts', () => ({ currentActor: async () => null, currentDay: async () => '2026-11-24' }))

test('who signs in on the way comes to the part of the mail that was asked for', async () => {
  const [slug, person] = ['tsag', randomUUID()]
  const path = `/rounds/${slug}/call/${person}/mail.html?part=text`
  const response = await GET(new Request(`http://127.0.0.1:3000${path}`), {
    params: Promise.resolve({ slug, person }),
  })
  expect(response.headers.get('location')).toBe(`/sign-in?next=${encodeURIComponent(path)}`)
})
