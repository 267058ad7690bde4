// The production build served on a register, and a way to ask it as somebody who is signed in.
import { fork } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { Agent, request } from 'node:http'
import path from 'node:path'
import { encode } from 'next-auth/jwt'
import { freePort } from '#scripts/free-port.ts'
import { people } from './register.ts'

export type Reader = keyof typeof people

interface Asked {
  address: string
  /** Staff unless another is named. */
  reader?: Reader
  headers?: Record<string, string>
}

export interface Served {
  /** Of its addresses. */
  origin: string
  /** The value of the cookie by which the reader is signed in. */
  session: (reader: Reader) => string
  /** Milliseconds until the whole page was there, and its body as it came. Throws when the answer is no page. */
  get: (asked: Asked) => Promise<{ ms: number; body: Buffer }>
  /** As `get`, the body only counted. */
  drain: (asked: Asked) => Promise<{ ms: number; bytes: number; lines: number }>
  /** Bytes that the server has taken at most since this was asked last. */
  memory: () => Promise<number>
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
  const agent = new Agent({ keepAlive: true })
  const sessions = new Map<Reader, string>()
  for (const [reader, { id }] of Object.entries(people))
    sessions.set(reader as Reader, await encode({ token: { personId: id, epoch: 1 }, secret }))
  const ask = ({ address, reader = 'staff', headers = {} }: Asked, onData: (chunk: Buffer) => void) =>
    fetchPage(
      { agent, port, path: address, headers: { cookie: `cxo.session=${sessions.get(reader)}`, ...headers } },
      onData,
    )
  return {
    origin: `http://127.0.0.1:${port}`,
    session: (reader) => sessions.get(reader) ?? '',
    get: async (asked) => {
      const chunks: Buffer[] = []
      const ms = await ask(asked, (chunk) => chunks.push(chunk))
      return { ms, body: Buffer.concat(chunks) }
    },
    drain: async (asked) => {
      let bytes = 0
      let lines = 0
      const ms = await ask(asked, (chunk) => {
        bytes += chunk.length
        for (const byte of chunk) if (byte === 10) lines++
      })
      return { ms, bytes, lines }
    },
    memory: async () => {
      server.send('memory')
      const [most] = await once(server, 'message')
      return most
    },
    stop: () => server.disconnect(),
  }
}

function fetchPage(
  options: { agent: Agent; port: number; path: string; headers: Record<string, string> },
  onData: (chunk: Buffer) => void,
): Promise<number> {
  const begun = performance.now()
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', ...options }, (response) => {
      response.on('data', onData)
      response.on('error', reject)
      response.on('end', () => {
        if (response.statusCode !== 200) reject(new Error(`${options.path} answered ${response.statusCode}.`))
        else resolve(performance.now() - begun)
      })
    })
    asked.on('error', reject)
    asked.end()
  })
}
