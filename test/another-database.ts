// More migrated, empty databases for one test file, beside the one of `#test/database.ts`.
import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, inject } from 'vitest'
import { migrate } from '#scripts/migrate.ts'

const made: { database: string; client: pg.Client; owner?: string }[] = []

afterAll(async () => {
  for (const { database, client, owner } of made) {
    await client.end()
    await maintain(`drop database if exists ${database} with (force)`)
    if (owner) await maintain(`drop role ${owner}`)
  }
})

/** A client of a new database. It belongs to the cluster's superuser, or to a role of its own that may do nothing else. */
export async function anotherDatabase({ ordinaryOwner = false } = {}): Promise<pg.Client> {
  const database = `test_${randomUUID().replaceAll('-', '')}`
  const url = new URL(inject('clusterUrl'))
  url.pathname = database
  const owner = ordinaryOwner ? `owner_${database}` : undefined
  if (owner) {
    await maintain(`create role ${owner} login password 'x' nosuperuser`)
    await maintain(`create database ${database} owner ${owner}`)
    Object.assign(url, { username: owner, password: 'x' })
    await migrate(url.href)
  } else await maintain(`create database ${database} template ${inject('template')}`)
  const client = new pg.Client({ connectionString: url.href })
  await client.connect()
  made.push({ database, client, owner })
  return client
}

async function maintain(sql: string) {
  const client = new pg.Client({ connectionString: inject('clusterUrl') })
  await client.connect()
  await client.query(sql)
  await client.end()
}
