// `npm start`: from a checkout to a running application, one step after the other.
import { existsSync } from 'node:fs'
import path from 'node:path'
import { buildIfNeeded } from './build.ts'
import { claimCluster } from './claim.ts'
import { embeddedEnvironment } from './embedded.ts'
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
  process.chdir(root)
  // Prisma's driver asks two things of one connection at once, which its driver's next major version will refuse: not
  // for who starts the application to read.
  process.noDeprecation = true
  const settings = startSettings(process.env, root)
  const embedded = !settings.databaseUrl
  if (embedded) await step('Database', () => embeddedDatabase(settings))
  else process.env.CXO_DEMO = '0'
  await assertPortFree(settings)
  const databaseUrl = process.env.DATABASE_URL ?? ''
  await step('Migrations', async () => {
    const applied = await migrate(process.env.DATABASE_DIRECT_URL || databaseUrl)
    return applied.length ? `${applied.length} applied` : 'up to date'
  })
  const demoPassword =
    embedded && settings.loopback
      ? process.env.DEMO_PASSWORD || keptSecret(settings.dataDir, 'demo-password', 9)
      : null
  if (embedded) await step('First register', () => firstRegister(databaseUrl, demoPassword))
  await step('Application', () => buildIfNeeded(process.env))
  await step('Server', async () => {
    onStop(await serve(settings))
    return 'ready'
  })
  const { hasDemoAccounts } = await import('./demo-password.ts')
  announce(settings, demoPassword && (await hasDemoAccounts()) ? demoPassword : null)
}

async function embeddedDatabase(settings: StartSettings): Promise<string> {
  const notes: string[] = []
  const cluster = await claimCluster(
    settings.dataDir,
    (line) => notes.push(line),
    () => {
      if (isStopping()) return
      console.error('The database stopped by itself.')
      stop(1)
    },
  )
  onStop(cluster.stop)
  embeddedEnvironment(cluster, settings)
  return ['embedded Postgres', ...notes].join('. ')
}

async function firstRegister(databaseUrl: string, demoPassword: string | null): Promise<string | null> {
  const file = path.join(root, 'prisma/seed.ts')
  if (!existsSync(file)) return null
  const { seedIfEmpty }: Seed = await import(file)
  const notes: string[] = []
  const loaded = await seedIfEmpty({ databaseUrl, demoPassword, log: (line) => notes.push(line) })
  const { keepDemoPassword } = await import('./demo-password.ts')
  if (demoPassword && !loaded) await keepDemoPassword(demoPassword)
  return loaded ? ['loaded', ...notes].join('. ') : 'kept'
}

function announce({ url, databaseUrl, loopback, host }: StartSettings, demoPassword: string | null) {
  const where = databaseUrl ? process.env.NEXTAUTH_URL : url
  const accounts = 'staff@, staff2@, chair.sg15@, chair.sg11@, manager@, viewer@, admin@demo.example'
  const demo = demoPassword ? `. Sign in as ${accounts}, password ${demoPassword}` : ''
  console.log(`\nCxO Action Tracker is ready on ${where}${demo}`)
  if (databaseUrl || loopback) return
  console.log(`Demo accounts are off, because HOST is ${host}. To begin: npm run admin:create -- EMAIL`)
  console.log('Set NEXTAUTH_URL to the address that people type, if it is another.')
}
