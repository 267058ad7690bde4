import { randomUUID } from 'node:crypto'
import { expect, test, vi } from 'vitest'
import { GET } from './route.ts'

vi.mock('#lib/session.ts', () => ({ currentActor: async () => null }))

const ask = (id: string) =>
  GET(new Request(new URL(`/files/${encodeURIComponent(id)}`, 'http://127.0.0.1:3000')), {
    params: Promise.resolve({ id }),
  })

test('a visitor is sent to sign in, and comes back to the file', async () => {
  const id = randomUUID()
  const response = await ask(id)
  expect(response.status).toBe(303)
  expect(response.headers.get('location')).toBe(`/sign-in?next=${encodeURIComponent(`/files/${id}`)}`)
})

test('what can be no file is not there, whatever it brings along', async () => {
  expect((await ask('x')).status).toBe(404)
  expect((await ask('x\r\nSet-Cookie: a=b')).status).toBe(404)
})
