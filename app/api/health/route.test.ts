import { once } from 'node:events'
import { createServer } from 'node:net'
import { expect, test, vi } from 'vitest'
import '#test/database.ts'

async function askHealth(databaseUrl?: string) {
  vi.resetModules()
  const held = globalThis as { registerDb?: unknown }
  const kept = held.registerDb
  delete held.registerDb
  if (databaseUrl) vi.stubEnv('DATABASE_URL', databaseUrl)
  const { GET } = await import('./route.ts')
  const response = await GET()
  vi.unstubAllEnvs()
  held.registerDb = kept
  return { status: response.status, body: await response.json() }
}

test('health is good while the database answers', async () => {
  const { status, body } = await askHealth()
  expect(status).toBe(200)
  expect(body).toEqual({ status: 'ok', database: 'ok', version: expect.stringMatching(/^\d+\.\d+\.\d+/) })
})

test('health is bad when nothing listens where the database should be', async () => {
  const { status, body } = await askHealth('postgresql://nobody@127.0.0.1:9/none')
  expect(status).toBe(503)
  expect(body).toMatchObject({ status: 'error', database: 'unreachable' })
})

test('health says so within three seconds when the database hangs', async () => {
  const silent = createServer().listen(0, '127.0.0.1')
  await once(silent, 'listening')
  const address = silent.address() as { port: number }
  const begun = Date.now()
  const { status } = await askHealth(`postgresql://nobody@127.0.0.1:${address.port}/none`)
  expect(status).toBe(503)
  expect(Date.now() - begun).toBeLessThan(3000)
  silent.close()
})
