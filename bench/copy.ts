// Rows into a table by COPY, as fast as Postgres takes them.
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type pg from 'pg'
import { from } from 'pg-copy-streams'

export type Cell = string | number | boolean | Date | null
export type Row = Record<string, Cell>

/** Writes all rows; the first one names the columns. A table is one of `public` or "history.…". Throws what Postgres said. */
export async function copy(client: pg.Client, table: string, rows: Generator<Row>): Promise<void> {
  const first = rows.next()
  if (first.done) return
  const columns = Object.keys(first.value)
  const names = columns.map((name) => `"${name}"`).join(', ')
  const place = table.split('.').map((part) => `"${part}"`)
  const target = client.query(from(`COPY ${place.join('.')} (${names}) FROM STDIN`))
  await pipeline(Readable.from(chunks(columns, first, rows)), target)
}

/** Some hundred rows to a chunk. */
function* chunks(columns: string[], first: IteratorResult<Row>, rows: Generator<Row>) {
  let chunk = ''
  for (let next = first; !next.done; next = rows.next()) {
    const row: Row = next.value
    chunk += `${columns.map((name) => cell(row[name] ?? null)).join('\t')}\n`
    if (chunk.length < 65_536) continue
    yield chunk
    chunk = ''
  }
  yield chunk
}

const escapes: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }

function cell(value: Cell): string {
  if (value === null) return '\\N'
  if (value instanceof Date) return value.toISOString()
  return String(value).replace(/[\\\t\n\r]/g, (character) => escapes[character] ?? '')
}
