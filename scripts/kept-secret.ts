// Secrets of an embedded installation: made once, kept in the data folder, readable by its owner only.
import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** The secret of that name; `bytes` random bytes in base64url when there is none yet. */
export function keptSecret(dataDir: string, name: string, bytes: number): string {
  const file = path.join(dataDir, name)
  if (!existsSync(file)) {
    mkdirSync(dataDir, { recursive: true })
    writeFileSync(file, `${randomBytes(bytes).toString('base64url')}\n`, { mode: 0o600 })
  }
  chmodSync(file, 0o600)
  return readFileSync(file, 'utf8').trim()
}
