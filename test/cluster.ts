// Before the tests: a Postgres of their own, and in it a migrated template database to clone.
// Runs side by side share the Postgres; the last one to leave stops it.
import { createHash } from 'node:crypto'
import path from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { listMigrations, migrate } from '#scripts/migrate.ts'
import { type Cluster, openCluster } from '#scripts/postgres.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Of the maintenance database, by which clones are made and dropped. */
    clusterUrl: string
    template: string
  }
}

/** Advisory locks of the maintenance database: being here (shared), and making the template. */
const present = 1
const templating = 2

export default async function setup(project: TestProject) {
  const { cluster, client } = await enter()
  project.provide('clusterUrl', cluster.url('postgres'))
  project.provide('template', await ensureTemplate(cluster, client))
  return () => leave(cluster, client)
}

/** Another run may be stopping the Postgres that we just found: then we start it again. */
async function enter(tries = 5): Promise<{ cluster: Cluster; client: pg.Client }> {
  try {
    const cluster = await openCluster(path.resolve('.test-data/postgres'), { durable: false })
    const client = new pg.Client({ connectionString: cluster.url('postgres') })
    client.on('error', () => {})
    await client.connect()
    await client.query('select pg_advisory_lock_shared($1)', [present])
    return { cluster, client }
  } catch (error) {
    if (tries === 1) throw error
    await new Promise((resolve) => setTimeout(resolve, 300))
    return enter(tries - 1)
  }
}

/** The name says which migrations it holds, so that a changed migration makes another template. */
async function ensureTemplate(cluster: Cluster, client: pg.Client): Promise<string> {
  const digest = createHash('sha256').update(JSON.stringify(listMigrations())).digest('hex').slice(0, 12)
  const name = `template_${digest}`
  await client.query('select pg_advisory_lock($1)', [templating])
  const { rowCount } = await client.query('select from pg_database where datname = $1', [name])
  if (!rowCount) {
    const draft = `${name}_draft`
    await client.query(`drop database if exists ${draft} with (force)`)
    await client.query(`create database ${draft}`)
    await migrate(cluster.url(draft))
    await client.query(`alter database ${draft} rename to ${name}`)
  }
  await client.query('select pg_advisory_unlock($1)', [templating])
  return name
}

async function leave(cluster: Cluster, client: pg.Client) {
  await client.query('select pg_advisory_unlock_shared($1)', [present])
  const { rows } = await client.query('select pg_try_advisory_lock($1) as alone', [present])
  if (rows[0].alone) {
    await dropLeftovers(client)
    await cluster.stop()
  }
  await client.end().catch(() => {})
}

/** Clones of killed runs and templates of migrations that have changed since. */
async function dropLeftovers(client: pg.Client) {
  const { rows } = await client.query(
    `select datname from pg_database where datname like 'test\\_%' or
       (datname like 'template\\_%' and oid < (select max(oid) from pg_database where datname like 'template\\_%'))
       and not datistemplate`,
  )
  for (const { datname } of rows) await client.query(`drop database if exists "${datname}" with (force)`)
}
