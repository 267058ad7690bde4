// On a real Postgres in a folder of its own: how it begins, is joined, claimed, migrated and left.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { chmod } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { claimCluster, isClaimed } from './claim.ts'
import { migrate } from './migrate.ts'
import { type Cluster, openCluster } from './postgres.ts'

const dataDir = mkdtempSync(path.join(tmpdir(), 'register-'))
const folder = path.join(dataDir, 'postgres')
const lockFile = path.join(folder, 'files/postmaster.pid')
let cluster: Cluster

beforeAll(async () => {
  await chmod(dataDir, 0o755)
  cluster = await openCluster(folder, { durable: false })
})

afterAll(async () => {
  await cluster.stop()
  rmSync(dataDir, { recursive: true })
})

async function ask(sql: string, on = cluster) {
  const client = new pg.Client({ connectionString: on.url('postgres') })
  await client.connect()
  const { rows } = await client.query(sql)
  await client.end()
  return rows
}

test('whoever opens a folder that is open joins the Postgres that runs there', async () => {
  const joined = await openCluster(folder, { durable: false })
  expect(joined.url('postgres')).toBe(cluster.url('postgres'))
})

test('nobody gets in without the password', async () => {
  const url = new URL(cluster.url('postgres'))
  url.password = 'a guess'
  const client = new pg.Client({ connectionString: url.href })
  await expect(client.connect()).rejects.toThrow(/password authentication failed/)
})

test('names sort as people expect, accents and capitals included', async () => {
  const rows = await ask(
    "select name from unnest(array['zeta', 'École', 'eclipse', 'Zebra']) name order by name",
  )
  expect(rows.map(({ name }) => name)).toEqual(['eclipse', 'École', 'Zebra', 'zeta'])
})

test('starts that come together migrate once', async () => {
  await ask('create database together')
  const url = cluster.url('together')
  const [first, second] = await Promise.all([migrate(url), migrate(url)])
  expect(first.length + second.length).toBeGreaterThan(0)
  expect(Math.min(first.length, second.length)).toBe(0)
})

test('what was written is there after a stop and a start', async () => {
  await ask('create table kept as select 42 as answer')
  await cluster.stop()
  expect(existsSync(lockFile)).toBe(false)
  cluster = await openCluster(folder, { durable: false })
  expect(await ask('select answer from kept')).toEqual([{ answer: 42 }])
})

test('a crash whose pid now belongs to another program does not stop the next start', async () => {
  const lock = readFileSync(lockFile, 'utf8')
  await cluster.stop()
  writeFileSync(lockFile, lock.replace(/^\d+/, String(process.pid)))
  cluster = await openCluster(folder, { durable: false })
  expect(await ask('select 1 as one')).toEqual([{ one: 1 }])
})

test('a data folder that a start has claimed is refused to another, in a sentence', async () => {
  const client = new pg.Client({ connectionString: cluster.url('template1') })
  await client.connect()
  expect(await isClaimed(client)).toBe(false)
  await claimCluster(
    dataDir,
    () => {},
    () => {},
  )
  expect(await isClaimed(client)).toBe(true)
  await client.end()
  await expect(
    claimCluster(
      dataDir,
      () => {},
      () => {},
    ),
  ).rejects.toThrow(/Another start is running/)
})
