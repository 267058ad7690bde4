// What the container image runs: settings checked, migrations applied, then the standalone server that Next made.
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { stopJobs } from '#lib/jobs/in-process.ts'
import { migrate } from './migrate.ts'
import { startSettings } from './start-settings.ts'
import { Plain, step } from './steps.mjs'

const root = path.resolve(import.meta.dirname, '..')

export async function main() {
  const { databaseUrl } = startSettings(process.env, root)
  if (!databaseUrl) throw new Plain('Set DATABASE_URL: the image brings no database.')
  Object.assign(process.env, {
    NODE_ENV: 'production',
    CXO_DEMO: '0',
    HOSTNAME: process.env.HOST || '0.0.0.0',
  })
  await step('Migrations', async () => {
    const applied = await migrate(process.env.DATABASE_DIRECT_URL || databaseUrl)
    return applied.length ? `${applied.length} applied` : 'up to date'
  })
  // Next ends its server by itself; the jobs take nothing new meanwhile.
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => void stopJobs())
  await import(pathToFileURL(path.join(root, 'server.js')).href)
}
