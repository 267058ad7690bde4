// The server of the end-to-end tests: the production build on a register that holds nothing but the seed.
import path from 'node:path'
import pg from 'pg'
import { isClaimed } from './claim.ts'
import { openCluster } from './postgres.ts'
import { main as start } from './start.ts'
import { Plain } from './steps.mjs'

export async function main() {
  const dataDir = path.resolve('.test-data', process.env.E2E_DATA ?? 'e2e')
  const cluster = await openCluster(path.join(dataDir, 'postgres'), { durable: false })
  const client = new pg.Client({ connectionString: cluster.url('template1') })
  await client.connect()
  if (await isClaimed(client)) {
    throw new Plain(`Other end-to-end tests run on ${dataDir}. Set E2E_DATA to another name for these.`)
  }
  await client.query('drop database if exists postgres with (force)')
  await client.query('create database postgres')
  await client.end()
  delete process.env.DATABASE_URL
  Object.assign(process.env, { HOST: '127.0.0.1', DATA_DIR: dataDir })
  process.env.DEMO_PASSWORD ??= 'end-to-end tests only'
  await start()
}
