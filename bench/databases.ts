// The registers that are measured, in a Postgres of the benchmark's own; kept from run to run while nothing they are made of changes.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { migrate } from '#scripts/migrate.ts'
import { type Cluster, openCluster } from '#scripts/postgres.ts'
import { generate } from './generate.ts'

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
  await migrate(cluster.url(name))
  return cluster.url(name)
}

/** Of the generator: another one, another database. Migrations that came later are applied to the one that is there. */
function digest(): string {
  const hash = createHash('sha256')
  for (const file of ['copy.ts', 'generate.ts', 'random.ts', 'register.ts']) {
    hash.update(readFileSync(path.join(import.meta.dirname, file)))
  }
  return hash.digest('hex').slice(0, 10)
}
