// Runs our scripts on a Node that can run them. Where the host's is too old, one comes from the npm registry into
// .node/ and the script runs again under it. This file itself runs on Node 18 with nothing installed.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { constants } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { npm } from './npm.mjs'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
/** Fetched where needed. Scripts are TypeScript, which Node runs by itself from 22.18 on. */
const version = '26.10.0'
const oldest = [22, 18]

/**
 * Returns when this process runs on a Node that is new enough; otherwise runs the script and its arguments under one
 * that is, and ends with its exit code. Whoever started us being gone (even killed with -9) ends us like a SIGTERM.
 */
export async function ensureNode(scriptUrl) {
  if (process.channel) {
    process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'))
    process.channel.unref()
  } else endWithNpm()
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return
  const child = spawn(fetchedNode(), [fileURLToPath(scriptUrl), ...process.argv.slice(2)], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  })
  for (const signal of signals) process.on(signal, () => child.kill(signal))
  const [code, signal] = await new Promise((resolve) => child.on('exit', (...end) => resolve(end)))
  process.exit(code ?? 128 + constants.signals[signal])
}

/** The path of the Node in .node/, brought there on first use. */
function fetchedNode() {
  const windows = process.platform === 'win32'
  const prefix = process.platform === 'darwin' && process.arch === 'arm64' ? 'node-bin' : 'node'
  const name = `${prefix}-${windows ? 'win' : process.platform}-${process.arch}`
  const home = path.join(root, '.node', version)
  const node = path.join(home, 'node_modules', name, 'bin', windows ? 'node.exe' : 'node')
  if (existsSync(node)) return node
  process.stderr.write(
    `Node ${process.versions.node} is too old here: fetching Node ${version} into .node/ …\n`,
  )
  const { command, args } = npm([
    'install',
    '--prefix',
    home,
    '--no-save',
    '--ignore-scripts',
    `${name}@${version}`,
  ])
  const { status, stderr } = spawnSync(command, args, {
    encoding: 'utf8',
    shell: windows && command === 'npm',
  })
  if (status === 0 && existsSync(node)) return node
  process.stderr.write(
    `${stderr}\nThis needs Node ${oldest.join('.')} or newer, and npm could not fetch one.\n`,
  )
  process.exit(1)
}

/** npm that is killed does not end what it runs, and a shell may stand between it and us. */
function endWithNpm() {
  if (!process.env.npm_lifecycle_event) return
  const ancestors = () => [process.ppid, parentOfShell(process.ppid)].join()
  const before = ancestors()
  setInterval(() => {
    if (ancestors() !== before) process.kill(process.pid, 'SIGTERM')
  }, 500).unref()
}

function parentOfShell(pid) {
  const file = `/proc/${pid}/stat`
  if (!existsSync(file)) return ''
  const [, name, , parent] = /\((.*)\) (\S) (\d+)/.exec(readFileSync(file, 'utf8')) ?? []
  return /sh$/.test(name ?? '') ? parent : ''
}
