// The registers that are measured, in a Postgres of the benchmark's own; kept from run to run while nothing that they are made of changes.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { listMigrations, migrate } from '#scripts/migrate.ts'
import { type Cluster, openCluster } from '#scripts/postgres.ts'
import { generate } from './generate.ts'

const MADE_OF = ['copy.ts', 'generate.ts', 'items.ts', 'life.ts', 'random.ts', 'register.ts']

const root = path.resolve(import.meta.dirname, '..')

/** Opens the benchmark's Postgres; it is durable and set up as it comes, as an installation's is. */
export const openBenchCluster = () => openCluster(path.join(root, '.data/bench/postgres'))

/** The address of a database with so many items; makes it when it is not there. */
export async function benchDatabase(cluster: Cluster, items: number): Promise<string> {
  const name = `bench_${items}_${digest()}`
  const client = new pg.Client({ connectionString: cluster.url('template1') })
  await client.connect()
  const { rows } = await client.query<{ datname: string }>(
    'SELECT datname FROM pg_database WHERE datname LIKE $1',
    [`bench\\_${items}\\_%`],
  )
  if (!rows.some((row) => row.datname === name)) {
    for (const row of rows) await client.query(`DROP DATABASE "${row.datname}"`)
    const draft = `draft_${items}`
    await client.query(`DROP DATABASE IF EXISTS ${draft}`)
    await client.query(`CREATE DATABASE ${draft}`)
    await migrate(cluster.url(draft))
    await generate(cluster.url(draft), items)
    await client.query(`ALTER DATABASE ${draft} RENAME TO ${name}`)
  }
  await client.end()
  return cluster.url(name)
}

/** Of the generator and the migrations: another one, another database. */
function digest(): string {
  const hash = createHash('sha256').update(JSON.stringify(listMigrations()))
  for (const file of MADE_OF) hash.update(readFileSync(path.join(import.meta.dirname, file)))
  return hash.digest('hex').slice(0, 10)
}

/** A migrated, empty database, which `work` may fill; it is dropped afterwards. */
export async function withEmptyDatabase<T>(cluster: Cluster, work: (url: string) => Promise<T>): Promise<T> {
  const name = 'bench_empty'
  const client = new pg.Client({ connectionString: cluster.url('template1') })
  await client.connect()
  await client.query(`DROP DATABASE IF EXISTS ${name}`)
  await client.query(`CREATE DATABASE ${name}`)
  try {
    await migrate(cluster.url(name))
    return await work(cluster.url(name))
  } finally {
    await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
    await client.end()
  }
}
