// `npm run import -- FILE.json`: a register that `npm run export` wrote, into an empty database.
// Needs the same DATABASE_URL as the application will; without it, its DATA_DIR.
import { existsSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { RegisterFileError } from '#lib/register-file/format.ts'
import { loadRegister } from '#lib/register-file/load.ts'
import { applicationEnvironment } from './embedded.ts'
import { migrate } from './migrate.ts'
import { Plain, step } from './steps.mjs'
import { onStop, stop } from './stopping.mjs'

export async function main([file, ...more]: string[]) {
  if (!file || more.length) throw new Plain('Run: npm run import -- FILE.json')
  const place = path.resolve(process.env.INIT_CWD ?? process.cwd(), file)
  if (!existsSync(place)) throw new Plain(`There is no file ${file}.`)
  await applicationEnvironment(path.resolve(import.meta.dirname, '..'))
  const databaseUrl = (process.env.DATABASE_DIRECT_URL || process.env.DATABASE_URL) ?? ''
  await migrate(databaseUrl)
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  onStop(() => client.end())
  await step('Register', async () => {
    const rows = await loadRegister(client, place).catch((error) => {
      throw new Plain(`${sentence(error)}\nNothing was imported.`)
    })
    return `${rows} rows`
  })
  console.log('Nobody has a password: make an administrator with npm run admin:create -- EMAIL;')
  console.log('links that let the others choose theirs are sent from the page of each person.')
  await stop(0)
}

function sentence(error: unknown): string {
  if (error instanceof pg.DatabaseError)
    return `The database refuses a row: ${[error.message, error.detail].filter(Boolean).join('. ')}`
  if (error instanceof RegisterFileError) return error.message
  throw error
}
