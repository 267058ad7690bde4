// A database whose triggers and foreign keys rest while rows come in as they are. It takes the owner of the tables only.
import type pg from 'pg'
import { nameOf, quoted, type Table } from './tables.ts'

interface Key {
  table: string
  name: string
  definition: string
}

/**
 * Runs `work` within the client's transaction while the tables' own triggers rest and no foreign key is checked row by row; then
 * all foreign keys are checked at once. Nobody else reads or writes the tables until the transaction ends.
 */
export async function suspended(client: pg.ClientBase, tables: readonly Table[], work: () => Promise<void>) {
  const names = tables.filter(({ schema }) => schema === 'public').map(nameOf)
  const { rows: keys } = await client.query<Key>(
    `SELECT conrelid::regclass::text AS table, conname AS name, pg_get_constraintdef(oid) AS definition
       FROM pg_constraint WHERE contype = 'f' AND conrelid = ANY ($1::regclass[]) ORDER BY oid`,
    [names],
  )
  for (const { table, name } of keys)
    await client.query(`ALTER TABLE ${table} DROP CONSTRAINT ${quoted(name)}`)
  for (const name of names) await client.query(`ALTER TABLE ${name} DISABLE TRIGGER USER`)
  await work()
  for (const { table, name, definition } of keys)
    await client.query(`ALTER TABLE ${table} ADD CONSTRAINT ${quoted(name)} ${definition}`)
  for (const name of names) await client.query(`ALTER TABLE ${name} ENABLE TRIGGER USER`)
}
