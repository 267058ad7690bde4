// The register as one JSON document, one row to a line, read from one snapshot a few rows at a time.
import type pg from 'pg'
import { FORMAT, VERSION } from './format.ts'
import { nameOf, quoted, registerTables, type Table } from './tables.ts'

/** Rows in memory at a time; files come one by one. */
const ROWS = 200

/**
 * The text of the register file in pieces. Postgres writes the rows, so that every instant keeps its microseconds.
 * Reads on the client in a transaction of its own, which sees one moment of the register.
 */
export async function* registerText(client: pg.ClientBase, exportedAt: Date): AsyncGenerator<string> {
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
  await client.query(`SET LOCAL TimeZone = 'UTC'`)
  const tables = await registerTables(client)
  const head = { format: FORMAT, version: VERSION, exportedAt: exportedAt.toISOString() }
  yield `${JSON.stringify(head).slice(0, -1)},\n"tables":{`
  yield* part(
    client,
    tables.filter(({ schema }) => schema === 'public'),
  )
  yield `\n},\n"history":{`
  yield* part(
    client,
    tables.filter(({ schema }) => schema === 'history'),
  )
  yield '\n}}\n'
  await client.query('COMMIT')
}

async function* part(client: pg.ClientBase, tables: readonly Table[]) {
  for (const [place, table] of tables.entries()) {
    yield `${place ? ',' : ''}\n${JSON.stringify(table.name)}:[`
    let first = true
    for await (const rows of rowsOf(client, table)) {
      yield `${first ? '' : ','}\n${rows.join(',\n')}`
      first = false
    }
    yield ']'
  }
}

/** The rows as JSON text, in the order of their key. */
async function* rowsOf(client: pg.ClientBase, table: Table): AsyncGenerator<string[]> {
  const order = table.key.map((name) => {
    const isText = /^(text|citext)$/.test(table.columns.find((column) => column.name === name)?.type ?? '')
    return isText ? `${quoted(name)}::text COLLATE "C"` : quoted(name)
  })
  const values = table.columns.map(({ name, type }) =>
    type === 'bytea'
      ? `translate(encode(${quoted(name)}, 'base64'), E'\\n', '') AS ${quoted(name)}`
      : quoted(name),
  )
  const size = table.columns.some(({ type }) => type === 'bytea') ? 1 : ROWS
  await client.query(
    `DECLARE register_rows NO SCROLL CURSOR FOR SELECT row_to_json(r)::text AS row
       FROM (SELECT ${values.join(', ')} FROM ${nameOf(table)} ORDER BY ${order.join(', ')}) r`,
  )
  for (;;) {
    const { rows } = await client.query<{ row: string }>(`FETCH ${size} FROM register_rows`)
    if (rows.length) yield rows.map(({ row }) => row)
    if (rows.length < size) break
  }
  await client.query('CLOSE register_rows')
}
