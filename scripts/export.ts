// `npm run export -- --all FILE.json`: the whole register as one JSON file (docs/register.schema.json).
// Needs the same DATABASE_URL as the application; without it, its DATA_DIR.
import { createWriteStream, existsSync } from 'node:fs'
import { rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import pg from 'pg'
import { registerText } from '#lib/register-file/write.ts'
import { applicationEnvironment } from './embedded.ts'
import { Plain, step } from './steps.mjs'
import { onStop, stop } from './stopping.mjs'

export async function main([all, file, ...more]: string[]) {
  if (all !== '--all' || !file || more.length) throw new Plain('Run: npm run export -- --all FILE.json')
  const place = path.resolve(process.env.INIT_CWD ?? process.cwd(), file)
  if (existsSync(place)) throw new Plain(`${file} is there already: name another file.`)
  await applicationEnvironment(path.resolve(import.meta.dirname, '..'))
  const client = new pg.Client({
    connectionString: process.env.DATABASE_DIRECT_URL || process.env.DATABASE_URL,
  })
  await client.connect()
  onStop(() => client.end())
  // Half a register must not pass for a whole one; and it is nobody else's to read.
  const draft = `${place}.part`
  onStop(() => rm(draft, { force: true }))
  await step('Register', async () => {
    await pipeline(registerText(client, new Date()), createWriteStream(draft, { mode: 0o600 }))
    await rename(draft, place)
    return `${file}, ${((await stat(place)).size / 1e6).toFixed(1)} MB`
  })
  await stop(0)
}
