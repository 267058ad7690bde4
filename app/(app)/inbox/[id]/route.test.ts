import { randomUUID } from 'node:crypto'
import { expect, test, vi } from 'vitest'
import { GET } from './route.ts'

vi.mock('#lib/session.ts', () => ({ currentActor: async () => null }))

test('who signs in on the way comes to the form that the mail names', async () => {
  const id = randomUUID()
  const request = new Request(`http://127.0.0.1:3000/inbox/${id}?form=accept`)
  const response = await GET(request, { params: Promise.resolve({ id }) })
  expect(response.headers.get('location')).toBe(
    `/sign-in?next=${encodeURIComponent(`/inbox/${id}?form=accept`)}`,
  )
})
