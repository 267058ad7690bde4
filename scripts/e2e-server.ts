// The server of the end-to-end tests: the production build on a register that holds nothing but the seed.
import path from 'node:path'
import pg from 'pg'
import { openCluster } from './postgres.ts'
import { main as start } from './start.ts'

export async function main() {
  const port = process.env.PORT ?? '3100'
  const dataDir = path.resolve('.test-data', `e2e-${port}`)
  const cluster = await openCluster(path.join(dataDir, 'postgres'), { durable: false })
  const client = new pg.Client({ connectionString: cluster.url('template1') })
  await client.connect()
  await client.query('drop database if exists postgres with (force)')
  await client.query('create database postgres')
  await client.end()
  delete process.env.DATABASE_URL
  Object.assign(process.env, { HOST: '127.0.0.1', PORT: port, DATA_DIR: dataDir })
  process.env.DEMO_PASSWORD ??= 'end-to-end tests only'
  await start()
}
