import { createServer, get, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { disbelieveClients } from './forwarded-headers.ts'

test('without a proxy of ours a client cannot claim another address, host or protocol', async () => {
  disbelieveClients()
  const server = createServer((request, response) => response.end(JSON.stringify(request.headers)))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const claims = {
    'x-forwarded-for': '203.0.113.9',
    'x-forwarded-host': 'evil.example',
    'x-forwarded-proto': 'https',
  }
  const seen = await new Promise<IncomingHttpHeaders>((resolve) => {
    get({ host: '127.0.0.1', port, headers: claims }, async (response) => {
      resolve(JSON.parse((await response.toArray()).join('')))
    })
  })
  server.close()
  expect(seen['x-forwarded-for']).toBe('127.0.0.1')
  expect(seen).not.toHaveProperty('x-forwarded-host')
  expect(seen).not.toHaveProperty('x-forwarded-proto')
})
