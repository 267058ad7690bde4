// The production build served on a register, and a way to ask it as somebody who is signed in.
import { fork } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { Agent, request } from 'node:http'
import path from 'node:path'
import { encode } from 'next-auth/jwt'
import { freePort } from '#scripts/free-port.ts'
import { person } from './register.ts'

export interface Served {
  /** Milliseconds until the whole page was there, and its body as it came. Throws when the answer is no page. */
  get: (address: string, headers?: Record<string, string>) => Promise<{ ms: number; body: Buffer }>
  stop: () => void
}

/** Starts a server on the database and signs in. */
export async function serveRegister(databaseUrl: string): Promise<Served> {
  const port = await freePort()
  const secret = randomBytes(33).toString('base64')
  const server = fork(path.join(import.meta.dirname, 'serve.ts'), {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DATABASE_URL: databaseUrl,
      DATABASE_DIRECT_URL: databaseUrl,
      NEXTAUTH_URL: `http://127.0.0.1:${port}`,
      NEXTAUTH_SECRET: secret,
      CXO_DEMO: '0',
      PORT: String(port),
    },
  })
  await once(server, 'message')
  const session = await encode({ token: { personId: person.id, epoch: 1 }, secret })
  const agent = new Agent({ keepAlive: true })
  return {
    get: (address, headers = {}) =>
      fetchPage({ agent, port, path: address, headers: { cookie: `cxo.session=${session}`, ...headers } }),
    stop: () => server.disconnect(),
  }
}

function fetchPage(options: {
  agent: Agent
  port: number
  path: string
  headers: Record<string, string>
}): Promise<{ ms: number; body: Buffer }> {
  const begun = performance.now()
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', ...options }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => {
        if (response.statusCode !== 200) reject(new Error(`${options.path} answered ${response.statusCode}.`))
        else resolve({ ms: performance.now() - begun, body: Buffer.concat(chunks) })
      })
    })
    asked.on('error', reject)
    asked.end()
  })
}
