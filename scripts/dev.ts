// `npm run dev`: a database of its own in .data/dev, the newest migrations, and Next's development server.
import { existsSync } from 'node:fs'
import path from 'node:path'
import { migrate } from './migrate.ts'
import { openCluster } from './postgres.ts'
import { stop } from './stopping.mjs'
import { node } from './tool.mjs'

const root = path.resolve(import.meta.dirname, '..')

export async function main() {
  const dataDir = path.resolve(root, process.env.DATA_DIR ?? '.data/dev')
  const port = process.env.PORT ?? '3000'
  const cluster = await openCluster(path.join(dataDir, 'postgres'), { durable: false, log: console.log })
  const databaseUrl = cluster.url('postgres')
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
  console.log(`Database: ${databaseUrl} (stays up; ${dataDir})`)
  await node(['node_modules/next/dist/bin/next', 'dev', '-H', '127.0.0.1', '-p', port], {
    cwd: root,
    show: true,
  })
  await stop(0)
}

async function seed(databaseUrl: string) {
  const file = path.join(root, 'prisma/seed.ts')
  if (!existsSync(file)) return
  const { seedIfEmpty } = await import(file)
  await seedIfEmpty({ databaseUrl, demoPassword: process.env.DEMO_PASSWORD ?? 'demo', log: console.log })
}
