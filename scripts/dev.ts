// `npm run dev`: a database of its own in .data/dev, the newest migrations, and Next's development server.
import { existsSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { migrate } from './migrate.ts'
import { type Cluster, openCluster } from './postgres.ts'
import { onStop, stop } from './stopping.mjs'
import { node } from './tool.mjs'

const root = path.resolve(import.meta.dirname, '..')

export async function main() {
  const dataDir = path.resolve(root, process.env.DATA_DIR ?? '.data/dev')
  const port = process.env.PORT ?? '3000'
  const cluster = await openCluster(path.join(dataDir, 'postgres'), { durable: false, log: console.log })
  const databaseUrl = cluster.url('postgres')
  onStop(await presence(cluster))
  Object.assign(process.env, {
    DATABASE_URL: databaseUrl,
    DATABASE_DIRECT_URL: databaseUrl,
    NEXTAUTH_URL: `http://127.0.0.1:${port}`,
    NEXTAUTH_SECRET: 'only-for-development-only-for-development',
    NEXT_TELEMETRY_DISABLED: '1',
    CXO_DEMO: '1',
  })
  console.log('Applied migrations:', (await migrate(databaseUrl)).join(', ') || 'none')
  await seed(databaseUrl)
  console.log(`Database: ${databaseUrl}`)
  await node(['node_modules/next/dist/bin/next', 'dev', '-H', '127.0.0.1', '-p', port], {
    cwd: root,
    show: true,
  })
  await stop(0)
}

/** Development servers may share a database: the last one to leave stops it. */
async function presence(cluster: Cluster): Promise<() => Promise<void>> {
  const client = new pg.Client({ connectionString: cluster.url('postgres'), application_name: 'dev' })
  client.on('error', () => {})
  await client.connect()
  return async () => {
    const others = `select from pg_stat_activity where application_name = 'dev' and pid <> pg_backend_pid()`
    const { rowCount } = await client.query(others)
    await client.end()
    if (!rowCount) await cluster.stop()
  }
}

async function seed(databaseUrl: string) {
  const file = path.join(root, 'prisma/seed.ts')
  if (!existsSync(file)) return
  const { seedIfEmpty } = await import(file)
  await seedIfEmpty({ databaseUrl, demoPassword: process.env.DEMO_PASSWORD ?? 'demo', log: console.log })
}
