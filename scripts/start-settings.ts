// What a start reads from its environment, and what it refuses.
import path from 'node:path'
import { Plain } from './steps.mjs'

export type StartSettings = {
  host: string
  port: number
  /** Where this machine reaches it, whatever it listens on. */
  url: string
  loopback: boolean
  dataDir: string
  /** Of a Postgres that somebody else keeps; null: the embedded one. */
  databaseUrl: string | null
}

/** Reads HOST, PORT, DATA_DIR and DATABASE_URL. Throws one sentence about the first that will not do. */
export function startSettings(env: NodeJS.ProcessEnv, root: string): StartSettings {
  const host = env.HOST || '127.0.0.1'
  const port = Number(env.PORT || 3000)
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new Plain(`PORT is ${env.PORT}: give 1 to 65535.`)
  const databaseUrl = env.DATABASE_URL || null
  if (databaseUrl) refuseUnsafeProduction(env, databaseUrl)
  return {
    host,
    port,
    url: `http://${reachable(host)}:${port}`,
    loopback: isLoopback(host),
    dataDir: path.resolve(root, env.DATA_DIR || '.data'),
    databaseUrl,
  }
}

function refuseUnsafeProduction(env: NodeJS.ProcessEnv, databaseUrl: string) {
  if (!/^postgres(ql)?:\/\//.test(databaseUrl)) throw new Plain('DATABASE_URL must begin with postgresql://')
  if ((env.NEXTAUTH_SECRET ?? '').length < 32) {
    throw new Plain(
      'With DATABASE_URL, set NEXTAUTH_SECRET to a secret of 32 characters or more (openssl rand -base64 33).',
    )
  }
  if (!/^https?:\/\/[^/]+/.test(env.NEXTAUTH_URL ?? '')) {
    throw new Plain(
      'With DATABASE_URL, set NEXTAUTH_URL to the address that people type, such as https://actions.example.org',
    )
  }
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host)
}

function reachable(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost'
  return host.includes(':') ? `[${host}]` : host
}
