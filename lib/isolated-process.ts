// Untrusted bytes are read in a process of its own, which has little time and memory, may write nothing and reach no network.
import { spawn } from 'node:child_process'
import path from 'node:path'
import { text } from 'node:stream/consumers'

export interface Limits {
  milliseconds: number
  megabytes: number
}

/** The process took more time or memory than its limits allow. */
export class TookTooMuch extends Error {
  override readonly name = 'TookTooMuch'
}

const flags = ['--permission', '--allow-fs-read=*', '--no-warnings']

/** Only a few at a time, or many uploads at once would take all of the machine. */
const mostAtOnce = 2
let running = 0
const waiting: (() => void)[] = []

/**
 * Runs the worker, a file of lib given by its path in there, with a line of JSON and the bytes on its standard input; returns what it
 * writes. Throws TookTooMuch, and an Error when it fails in another way.
 */
export async function runIsolated(
  worker: string,
  job: unknown,
  bytes: Uint8Array,
  limits: Limits,
): Promise<string> {
  if (running >= mostAtOnce) await new Promise<void>((go) => waiting.push(go))
  else running++
  try {
    return await run(worker, job, bytes, limits)
  } finally {
    const next = waiting.shift()
    if (next) next()
    else running--
  }
}

async function run(
  worker: string,
  job: unknown,
  bytes: Uint8Array,
  { milliseconds, megabytes }: Limits,
): Promise<string> {
  // By working folder, not by import: the server's bundle holds this file elsewhere than its sources.
  const file = path.join(/* turbopackIgnore: true */ process.cwd(), 'lib', worker)
  const child = spawn(process.execPath, [...flags, `--max-old-space-size=${megabytes}`, file], {
    env: { NODE_ENV: 'production' },
    timeout: milliseconds,
    killSignal: 'SIGKILL',
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  // A process that ends early does not take all of its input: its exit code says more than a broken pipe.
  child.stdin.on('error', () => {})
  child.stdin.write(`${JSON.stringify(job)}\n`)
  child.stdin.end(bytes)
  const ended = new Promise<string | number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => resolve(signal ?? code))
  })
  const [output, complaint, end] = await Promise.all([text(child.stdout), text(child.stderr), ended])
  if (end === 0) return output
  if (end === 'SIGKILL' || end === 'SIGABRT' || /out of memory/i.test(complaint)) throw new TookTooMuch()
  const reason = complaint.match(/^\w*Error\b.*$/m)?.[0] ?? `ended with ${end}`
  throw new Error(`Reading a file failed: ${reason}`, { cause: complaint.slice(-4000) })
}
