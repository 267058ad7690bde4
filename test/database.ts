// A migrated, empty database for the test file that imports this; it is dropped after the file's last test.
import pg from 'pg'
import { afterAll, inject } from 'vitest'
import { db } from '#lib/db.ts'
import { disconnectPast } from '#lib/past.ts'

const name = new URL(process.env.DATABASE_URL ?? '').pathname.slice(1)

await inMaintenance(`create database ${name} template ${inject('template')}`)

afterAll(async () => {
  await Promise.all([db.$disconnect(), disconnectPast()])
  await inMaintenance(`drop database if exists ${name} with (force)`)
})

async function inMaintenance(sql: string) {
  const client = new pg.Client({ connectionString: inject('clusterUrl') })
  await client.connect()
  await client.query(sql)
  await client.end()
}

export { db }
