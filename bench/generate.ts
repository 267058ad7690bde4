// Fills a migrated, empty database with a register of the wanted size.
import { availableParallelism } from 'node:os'
import pg from 'pg'
import { copy } from './copy.ts'
import { instantOf } from './life.ts'
import { register } from './register.ts'

const WORKERS = availableParallelism()

/** Since when a row without versions of its own stands, by table; the others: since it was created, or from the beginning. */
const BEGINNING: Record<string, string> = {
  item_request: '(SELECT created_at FROM action_item i WHERE i.id = t.item_id)',
  item_theme: '(SELECT created_at FROM action_item i WHERE i.id = t.item_id)',
  request_theme: '(SELECT created_at FROM request r WHERE r.id = t.request_id)',
  round: 't.opened_at',
  round_item: 't.added_at',
}

/**
 * Writes `items` items with all that hangs on them by COPY. Row triggers are off meanwhile (it takes a superuser); what they
 * keep is made afterwards: first versions, search documents, counters.
 */
export async function generate(databaseUrl: string, items: number): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  await client.query('SET session_replication_role = replica')
  await client.query('SET synchronous_commit = off')
  await client.query(`SET maintenance_work_mem = '512MB'`)
  for (const [table, rows] of register(items)) await copy(client, table, rows)
  await firstVersions(client)
  await client.query('ANALYZE')
  // Filled all at once, inverted indexes are made sooner than kept.
  const { rows: indexes } = await client.query<{ name: string; made: string }>(
    `SELECT format('%I.%I', schemaname, indexname) AS name, indexdef AS made FROM pg_indexes
      WHERE tablename = 'item_search' AND indexdef LIKE '% gin %'`,
  )
  for (const { name } of indexes) await client.query(`DROP INDEX ${name}`)
  await Promise.all(Array.from({ length: WORKERS }, (_, worker) => indexPart(databaseUrl, worker)))
  // One version of each document, from the item's beginning: a version for each update would take half an hour.
  await client.query(
    `INSERT INTO history.item_search (row_from, row_to, item_id, visibility, document, breadth)
     SELECT i.created_at, 'infinity', s.item_id, s.visibility, s.document, s.breadth
       FROM item_search s JOIN action_item i ON i.id = s.item_id`,
  )
  for (const { made } of indexes) await client.query(made)
  await client.query('SELECT tally_rebuild()')
  await client.query('VACUUM (ANALYZE)')
  await client.query('CHECKPOINT')
  await client.end()
}

/** One version for each row whose table has got none by now. */
async function firstVersions(client: pg.Client) {
  const { rows } = await client.query<{ name: string; dated: boolean }>(
    `SELECT table_name AS name, EXISTS (SELECT FROM information_schema.columns c
       WHERE c.table_schema = 'public' AND c.table_name = t.table_name AND c.column_name = 'created_at') AS dated
       FROM information_schema.tables t WHERE table_schema = 'history'`,
  )
  for (const { name, dated } of rows) {
    if (name === 'item_search') continue
    const beginning = BEGINNING[name] ?? (dated ? 't.created_at' : `'${instantOf(-1000)}'::timestamptz`)
    await client.query(
      `INSERT INTO history."${name}" SELECT ${beginning}, 'infinity', t.* FROM "${name}" t
        WHERE NOT EXISTS (SELECT FROM history."${name}")`,
    )
  }
}

async function indexPart(databaseUrl: string, worker: number) {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  await client.query('SET session_replication_role = replica')
  await client.query('SET synchronous_commit = off')
  await client.query(
    `SELECT index_item(id) FROM (SELECT id, row_number() OVER (ORDER BY id) AS n FROM action_item) i WHERE n % $1 = $2`,
    [WORKERS, worker],
  )
  await client.end()
}
