// Two starts in one checkout take turns where both would write the same files.
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { onStop } from './stopping.mjs'

const folder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../.node')
const longest = 5 * 60_000

/**
 * Does the work when nobody else on this machine does work of that name here.
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function oneAtATime(name, work) {
  const lock = path.join(folder, `${name}.lock`)
  mkdirSync(folder, { recursive: true })
  while (!take(lock)) await new Promise((resolve) => setTimeout(resolve, 300))
  const release = () => rmSync(lock, { force: true })
  const forget = onStop(release)
  try {
    return await work()
  } finally {
    forget()
    release()
  }
}

/** @param {string} lock */
function take(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error
  }
  if (isAbandoned(lock)) rmSync(lock, { force: true })
  return false
}

/** Its holder was killed; or, should the pid have found another owner, the work would be done long since. */
function isAbandoned(/** @type {string} */ lock) {
  try {
    if (Date.now() - statSync(lock).mtimeMs > longest) return true
    const holder = readFileSync(lock, 'utf8')
    if (holder) process.kill(Number(holder), 0)
    return false
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'ESRCH'
  }
}
