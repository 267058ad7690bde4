// Runs a program that writes a file, in a folder of its own that is gone afterwards, and stops it when it takes too long.
import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** Longer than a large report takes on a slow machine. */
const LONGEST = 90_000

/** What `work` returns, done in a folder that is removed afterwards, whatever happens. */
export async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'report-'))
  try {
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  }
}

/** The bytes of `made` once the program has ended; null when it failed, took too long or wrote nothing. */
export async function runProgram(
  program: string,
  parameters: readonly string[],
  made: string,
  longest = LONGEST,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const ended = await new Promise<boolean>((resolve) => {
    // A group of its own, so that what the program started ends with it.
    const child = spawn(program, parameters, { stdio: 'ignore', detached: process.platform !== 'win32' })
    const stop = () => {
      try {
        if (child.pid && process.platform !== 'win32') process.kill(-child.pid, 'SIGKILL')
        else child.kill('SIGKILL')
      } catch {
        // It has ended by itself.
      }
    }
    const timer = setTimeout(stop, longest)
    child.once('error', () => {
      clearTimeout(timer)
      resolve(false)
    })
    child.once('exit', (code) => {
      clearTimeout(timer)
      stop()
      resolve(code === 0)
    })
  })
  if (!ended) return null
  const bytes = await readFile(made).catch(() => null)
  return bytes && isPdf(bytes) ? bytes : null
}

const isPdf = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes.subarray(0, 5)) === '%PDF-'
