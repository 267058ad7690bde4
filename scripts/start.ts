// `npm start`: from a checkout to a running application, one step after the other.
import { existsSync } from 'node:fs'
import path from 'node:path'
import { buildIfNeeded } from './build.ts'
import { claimCluster } from './claim.ts'
import { keptSecret } from './kept-secret.ts'
import { migrate } from './migrate.ts'
import { assertPortFree, serve } from './serve.ts'
import { type StartSettings, startSettings } from './start-settings.ts'
import { step } from './steps.mjs'
import { isStopping, onStop, stop } from './stopping.mjs'

const root = path.resolve(import.meta.dirname, '..')

type Seed = {
  seedIfEmpty: (options: {
    databaseUrl: string
    demoPassword: string | null
    log: (line: string) => void
  }) => Promise<boolean>
}

export async function main() {
  Object.assign(process.env, { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' })
  const settings = startSettings(process.env, root)
  process.chdir(root)
  const demoPassword = settings.databaseUrl ? null : await embeddedDatabase(settings)
  await assertPortFree(settings)
  const databaseUrl = process.env.DATABASE_URL ?? ''
  await step('Migrations', async () => {
    const applied = await migrate(process.env.DATABASE_DIRECT_URL || databaseUrl)
    return applied.length ? `${applied.length} applied` : 'up to date'
  })
  if (!settings.databaseUrl) await seed(databaseUrl, demoPassword)
  await step('Application', () => buildIfNeeded(process.env))
  await step('Server', async () => {
    onStop(await serve(settings))
    return 'ready'
  })
  announce(settings, demoPassword)
}

/** Starts it, and fills in what a production start is told. Returns the demo accounts' password, if there are any. */
async function embeddedDatabase({ dataDir, loopback, url }: StartSettings): Promise<string | null> {
  await step('Database', async () => {
    const notes: string[] = []
    const cluster = await claimCluster(
      dataDir,
      (line) => notes.push(line),
      () => {
        if (isStopping()) return
        console.error('The database stopped by itself.')
        stop(1)
      },
    )
    onStop(cluster.stop)
    process.env.DATABASE_URL = cluster.url('postgres')
    process.env.DATABASE_DIRECT_URL = process.env.DATABASE_URL
    return ['embedded Postgres', ...notes].join('. ')
  })
  process.env.NEXTAUTH_SECRET ||= keptSecret(dataDir, 'session-secret', 33)
  process.env.NEXTAUTH_URL ||= url
  process.env.CXO_DEMO = loopback ? '1' : '0'
  return loopback ? process.env.DEMO_PASSWORD || keptSecret(dataDir, 'demo-password', 9) : null
}

async function seed(databaseUrl: string, demoPassword: string | null) {
  const file = path.join(root, 'prisma/seed.ts')
  if (!existsSync(file)) return
  await step('First register', async () => {
    const { seedIfEmpty }: Seed = await import(file)
    const notes: string[] = []
    const loaded = await seedIfEmpty({ databaseUrl, demoPassword, log: (line) => notes.push(line) })
    return loaded ? ['loaded', ...notes].join('. ') : 'kept'
  })
}

function announce({ url, databaseUrl, loopback, host }: StartSettings, demoPassword: string | null) {
  const where = databaseUrl ? (process.env.NEXTAUTH_URL ?? url) : url
  const demo = 'staff@, staff2@, chair.sg15@, chair.sg11@, manager@, viewer@, admin@demo.example'
  console.log(
    `\nCxO Action Tracker is ready on ${where}${demoPassword ? `. Sign in as ${demo}, password ${demoPassword}` : ''}`,
  )
  if (!databaseUrl && !loopback)
    console.log(
      `Demo accounts are off, because HOST is ${host}. Make an account: npm run admin:create -- EMAIL`,
    )
}
