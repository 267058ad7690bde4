// Reads a communiqué in a process of its own, which has little time and memory, may write nothing and reach no network.
import { spawn } from 'node:child_process'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { type Extraction, type GroupMandate, type UnreadableCode, UnreadableDocument } from './types.ts'

/** What the process is told; `fileName` is null for pasted text. */
export interface Job {
  fileName: string | null
  groups: GroupMandate[]
}

export type Outcome = { extraction: Extraction } | { unreadable: { code: UnreadableCode; message: string } }

export interface Limits {
  milliseconds: number
  megabytes: number
}

const limits: Limits = { milliseconds: 30_000, megabytes: 512 }
const flags = ['--permission', '--allow-fs-read=*', '--no-warnings']

/** Only a few at a time, or many uploads at once would take all of the machine. */
const mostAtOnce = 2
let running = 0
const waiting: (() => void)[] = []

/**
 * What a file says.
 * @throws UnreadableDocument when it cannot be read; `too_slow` when it takes more than the limits allow
 */
export function readIsolated(
  bytes: Uint8Array,
  fileName: string,
  groups: GroupMandate[],
  within: Limits = limits,
): Promise<Extraction> {
  return inTurn(() => readInProcess(bytes, { fileName, groups }, within))
}

/** What a pasted text says; limits and errors as for a file. */
export function readTextIsolated(
  pasted: string,
  groups: GroupMandate[],
  within: Limits = limits,
): Promise<Extraction> {
  return inTurn(() => readInProcess(new TextEncoder().encode(pasted), { fileName: null, groups }, within))
}

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= mostAtOnce) await new Promise<void>((go) => waiting.push(go))
  else running++
  try {
    return await work()
  } finally {
    const next = waiting.shift()
    if (next) next()
    else running--
  }
}

async function readInProcess(
  bytes: Uint8Array,
  job: Job,
  { milliseconds, megabytes }: Limits,
): Promise<Extraction> {
  // By working folder, not by import: the server's bundle holds this file elsewhere than its sources.
  const worker = path.join(
    /* turbopackIgnore: true */ process.cwd(),
    'lib',
    'communique',
    'extract-worker.ts',
  )
  const child = spawn(process.execPath, [...flags, `--max-old-space-size=${megabytes}`, worker], {
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
  if (end === 0) return settle(JSON.parse(output))
  if (end === 'SIGKILL' || end === 'SIGABRT' || /out of memory/i.test(complaint)) {
    throw new UnreadableDocument(
      'too_slow',
      'Reading the file takes more time or memory than is allowed: it is not read.',
    )
  }
  const reason = complaint.match(/^\w*Error\b.*$/m)?.[0] ?? `ended with ${end}`
  throw new Error(`Reading a communiqué failed: ${reason}`, { cause: complaint.slice(-4000) })
}

function settle(outcome: Outcome): Extraction {
  if ('extraction' in outcome) return outcome.extraction
  throw new UnreadableDocument(outcome.unreadable.code, outcome.unreadable.message)
}
