// `npm run dev`: a database of its own in .data/dev, the newest migrations, and Next's development server.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { migrate } from './migrate.ts'
import { openCluster } from './postgres.ts'

const root = path.resolve(import.meta.dirname, '..')
const dataDir = path.resolve(root, process.env.DATA_DIR ?? '.data/dev')
const port = process.env.PORT ?? '3000'

const cluster = await openCluster(path.join(dataDir, 'postgres'), { durable: false, log: console.log })
const env = {
  ...process.env,
  DATABASE_URL: cluster.url('postgres'),
  NEXTAUTH_URL: `http://127.0.0.1:${port}`,
  NEXTAUTH_SECRET: 'only-for-development-only-for-development',
  CXO_DEMO: '1',
}
Object.assign(process.env, env)
console.log('Applied migrations:', (await migrate(env.DATABASE_URL)).join(', ') || 'none')
await seedIfThereIsASeed(env.DATABASE_URL)
console.log(`Database: ${env.DATABASE_URL}`)

const next = path.join(root, 'node_modules/next/dist/bin/next')
const server = spawn(process.execPath, [next, 'dev', '-H', '127.0.0.1', '-p', port], {
  stdio: 'inherit',
  env,
})
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal))
server.on('exit', async (code) => {
  await cluster.stop()
  process.exit(code ?? 0)
})

async function seedIfThereIsASeed(databaseUrl: string) {
  const seed = path.join(root, 'prisma/seed.ts')
  if (!existsSync(seed)) return
  const { seedIfEmpty } = await import(seed)
  await seedIfEmpty({ databaseUrl, demoPassword: process.env.DEMO_PASSWORD ?? 'demo', log: console.log })
}
