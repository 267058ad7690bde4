// The embedded Postgres: real Postgres programs from a package, run with its own pg_ctl on a folder of ours.
// It is a daemon: it outlives a killed process, and the next one that opens the folder takes it over.
import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { freePort } from './free-port.ts'
import { type Account, postgresAccount, postgresFolder, postgresPrograms } from './postgres-account.ts'

const run = promisify(execFile)

/** A running Postgres: `url` names one of its databases, `stop` ends it. */
export type Cluster = { url: (database: string) => string; stop: () => Promise<void> }

type Options = {
  /** False for test databases: no fsync, so a power cut may lose them. */
  durable?: boolean
  log?: (line: string) => void
}

/**
 * Starts Postgres on a folder (made on first use), or joins the one that already runs there. It listens on a free
 * loopback port, with a random password kept in the folder. Throws when Postgres does not come up.
 */
export async function openCluster(
  wanted: string,
  { durable = true, log = () => {} }: Options = {},
): Promise<Cluster> {
  const account = postgresAccount()
  const programs = postgresPrograms(account, log)
  const folder = postgresFolder(path.resolve(wanted), account, log)
  const files = path.join(folder, 'files')
  const pgCtl = (...args: string[]) =>
    run(path.join(programs, 'pg_ctl'), [...args, '-D', files], { ...account, cwd: '/' })
  if (!existsSync(files)) await initialise(programs, folder, account)
  removeStaleLock(files)
  if (!(await answers(pgCtl))) await start(pgCtl, folder, durable)
  const password = readFileSync(path.join(folder, 'password'), 'utf8').trim()
  const port = Number(readFileSync(path.join(files, 'postmaster.pid'), 'utf8').split('\n')[3])
  return {
    url: (database) => `postgresql://cxo:${password}@127.0.0.1:${port}/${database}`,
    stop: async () => {
      await pgCtl('stop', '-m', 'fast', '-w', '-t', '20').catch(() => pgCtl('stop', '-m', 'immediate', '-w'))
    },
  }
}

type PgCtl = (...args: string[]) => Promise<unknown>

/** Made under a passing name, so that neither a kill in the middle nor a second start leaves half a database. */
async function initialise(programs: string, folder: string, account: Account) {
  const draft = `${folder}.new-${process.pid}`
  const password = path.join(draft, 'password')
  mkdirSync(draft, { recursive: true })
  writeFileSync(password, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 })
  for (const owned of [draft, password]) {
    if (account.uid !== undefined && account.gid !== undefined) chownSync(owned, account.uid, account.gid)
  }
  const flags = [
    '--username=cxo',
    '--auth=scram-sha-256',
    `--pwfile=${password}`,
    '--encoding=UTF8',
    '--locale=C',
  ]
  const sorting = ['--locale-provider=icu', '--icu-locale=und']
  await run(path.join(programs, 'initdb'), [...flags, ...sorting, '-D', path.join(draft, 'files')], {
    ...account,
    cwd: '/',
  })
  if (existsSync(path.join(folder, 'files'))) rmSync(draft, { recursive: true })
  else renameSync(draft, folder)
}

async function answers(pgCtl: PgCtl): Promise<boolean> {
  return pgCtl('status').then(
    () => true,
    () => false,
  )
}

async function start(pgCtl: PgCtl, folder: string, durable: boolean) {
  const settings = {
    port: await freePort(),
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: 200,
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  }
  const options = Object.entries(settings).map(([name, value]) => `-c ${name}=${value}`)
  const record = path.join(folder, 'postgres.log')
  rmSync(record, { force: true })
  try {
    await pgCtl('start', '-w', '-t', '60', '-l', record, '-o', options.join(' '))
  } catch (error) {
    // Another process may have started it between our look and our try.
    if (await answers(pgCtl)) return
    const said = existsSync(record)
      ? readFileSync(record, 'utf8').trim().split('\n').slice(-5).join('\n')
      : ''
    throw new Error(`Postgres did not start (${record}).\n${said}`, { cause: error })
  }
}

/** After a crash its pid may belong to another program by now; Postgres would then refuse to start. */
function removeStaleLock(files: string) {
  const lock = path.join(files, 'postmaster.pid')
  if (!existsSync(lock) || !existsSync('/proc/self')) return
  const pid = readFileSync(lock, 'utf8').split('\n')[0]
  const command = `/proc/${pid}/comm`
  const alive = existsSync(command) && readFileSync(command, 'utf8').trim() === 'postgres'
  if (!alive) rmSync(lock)
}
