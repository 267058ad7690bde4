// Fills a migrated, empty database with a register of the wanted size.
import pg from 'pg'
import { copy } from './copy.ts'
import { register } from './register.ts'

const WORKERS = 2

/**
 * Writes `items` items with their requests, updates and events by COPY. Row triggers are off meanwhile (it takes a
 * superuser); what they keep is made afterwards: row history and the search documents.
 */
export async function generate(databaseUrl: string, items: number): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  await client.query('SET session_replication_role = replica')
  await client.query('SET synchronous_commit = off')
  for (const [table, rows] of register(items)) await copy(client, table, rows)
  const { rows: kept } = await client.query(
    `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'history'`,
  )
  for (const { name } of kept) {
    await client.query(`INSERT INTO history."${name}" SELECT now(), 'infinity', t.* FROM "${name}" t`)
  }
  // Filled all at once, inverted indexes are made sooner than kept.
  const { rows: indexes } = await client.query<{ name: string; made: string }>(
    `SELECT indexname AS name, indexdef AS made FROM pg_indexes WHERE tablename = 'item_search' AND indexdef LIKE '% gin %'`,
  )
  for (const { name } of indexes) await client.query(`DROP INDEX "${name}"`)
  await Promise.all(Array.from({ length: WORKERS }, (_, worker) => indexPart(databaseUrl, worker)))
  for (const { made } of indexes) await client.query(made)
  await client.query('VACUUM (ANALYZE)')
  await client.query('CHECKPOINT')
  await client.end()
}

async function indexPart(databaseUrl: string, worker: number) {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  await client.query('SET synchronous_commit = off')
  await client.query(
    `SELECT index_item(id) FROM (SELECT id, row_number() OVER (ORDER BY id) AS n FROM action_item) i WHERE n % $1 = $2`,
    [WORKERS, worker],
  )
  await client.end()
}
