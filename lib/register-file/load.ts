// A register file into an empty database: all of it or nothing, every row, version and instant as it was.
import type pg from 'pg'
import { rowCheck } from './check.ts'
import { RegisterFileError } from './format.ts'
import { type Batch, readRegister } from './read.ts'
import { suspended } from './suspended.ts'
import { nameOf, quoted, registerTables, type Table } from './tables.ts'

/**
 * Loads the file in one transaction and returns how many rows came. Throws `RegisterFileError` when the database is not empty
 * or the file does not fit, and what Postgres said of a row that breaks a rule of the database; nothing is written then.
 */
export async function loadRegister(client: pg.ClientBase, file: string): Promise<number> {
  await client.query('BEGIN')
  try {
    const rows = await load(client, file)
    await client.query('COMMIT')
    return rows
  } catch (error) {
    await client.query('ROLLBACK')
    throw error
  }
}

async function load(client: pg.ClientBase, file: string): Promise<number> {
  const tables = await registerTables(client)
  await client.query(`LOCK TABLE ${tables.map(nameOf).join(', ')} IN ACCESS EXCLUSIVE MODE`)
  await assertEmpty(client, tables)
  const check = rowCheck()
  let count = 0
  await suspended(client, tables, async () => {
    for await (const batch of readRegister(file)) {
      check(batch)
      await insert(client, tables, batch)
      count += batch.rows.length
    }
  })
  await client.query(`ANALYZE ${tables.map(nameOf).join(', ')}`)
  await assertHistory(client, tables)
  await derive(client)
  return count
}

async function assertEmpty(client: pg.ClientBase, tables: readonly Table[]) {
  const counts = tables.map((table) => {
    const name = table.schema === 'public' ? table.name : `${table.schema}.${table.name}`
    return `SELECT '${name}' AS name, (SELECT count(*)::int FROM ${nameOf(table)}) AS rows`
  })
  const { rows } = await client.query<{ name: string; rows: number }>(
    `SELECT name, rows FROM (${counts.join(' UNION ALL ')}) t WHERE rows > 0 ORDER BY name LIKE 'history.%', rows DESC`,
  )
  if (rows.length === 0) return
  const some = rows.slice(0, 8).map(({ name, rows }) => `${name} ${rows}`)
  throw new RegisterFileError(
    `The database is not empty: it has ${some.join(', ')}${rows.length > some.length ? ' …' : ''}. ` +
      'A register is imported into an empty one.',
  )
}

async function insert(client: pg.ClientBase, tables: readonly Table[], { schema, name, rows }: Batch) {
  const table = tables.find((one) => one.schema === schema && one.name === name)
  if (!table) throw new RegisterFileError(`This database has no table ${name}.`)
  const names = table.columns.map((column) => quoted(column.name))
  const types = table.columns.map(({ name, type }) => `${quoted(name)} ${type === 'bytea' ? 'text' : type}`)
  const values = table.columns.map(({ name, type }) =>
    type === 'bytea' ? `decode(${quoted(name)}, 'base64')` : quoted(name),
  )
  await client.query(
    `INSERT INTO ${nameOf(table)} (${names.join(', ')})
     SELECT ${values.join(', ')} FROM json_to_recordset($1) AS r (${types.join(', ')})`,
    [JSON.stringify(rows)],
  )
}

/** Each row has the version that stands, and each such version its row. */
async function assertHistory(client: pg.ClientBase, tables: readonly Table[]) {
  for (const table of tables.filter(({ schema }) => schema === 'history')) {
    const { rows } = await client.query<{ id: string }>(
      `SELECT coalesce(t.id, h.id) AS id FROM public.${quoted(table.name)} t
         FULL JOIN (SELECT id FROM ${nameOf(table)} WHERE row_to = 'infinity') h ON h.id = t.id
        WHERE t.id IS NULL OR h.id IS NULL LIMIT 1`,
    )
    if (rows[0])
      throw new RegisterFileError(
        `tables.${table.name} and history.${table.name} do not agree on ${rows[0].id}.`,
      )
  }
}

/** What the file leaves out because it follows from the rest. */
async function derive(client: pg.ClientBase) {
  // An epoch that no session of theirs has had: cookies from before do not come alive again.
  await client.query(
    `INSERT INTO credential (person_id, session_epoch) SELECT id, extract(epoch FROM now())::int / 60 FROM person`,
  )
  await client.query('SELECT search_rebuild()')
  await client.query('SELECT tally_rebuild()')
}
