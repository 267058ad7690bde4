// What is no whole register of this version, or has no empty database to go to, leaves nothing behind.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { db } from '#test/database.ts'
import { loadRegister } from './load.ts'
import { LEFT_OUT, registerTables } from './tables.ts'
import { registerText } from './write.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'register-'))
const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
let text = ''

type Document = {
  version: number
  format: string
  tables: Record<string, Record<string, unknown>[]>
  history: Record<string, Record<string, unknown>[]>
}

beforeAll(async () => {
  await client.connect()
  const theme = await db.theme.create({ data: { slug: 'one', name: 'One' } })
  await db.person.create({
    data: { email: 'one@example.org', name: 'One', roles: { create: { role: 'admin' } } },
  })
  for await (const piece of registerText(client, new Date('2026-11-24T00:00:00Z'))) text += piece
  await db.theme.delete({ where: { id: theme.id } })
  await client.query('SET session_replication_role = replica')
  for (const table of await registerTables(client))
    await client.query(`TRUNCATE ${table.schema}."${table.name}" CASCADE`)
  await client.query('SET session_replication_role = DEFAULT')
})

afterAll(async () => {
  await client.end()
  rmSync(folder, { recursive: true })
})

async function load(content: string) {
  const file = path.join(folder, 'register.json')
  writeFileSync(file, content)
  return loadRegister(client, file)
}
const edited = (edit: (document: Document) => void) => {
  const document = JSON.parse(text)
  edit(document)
  return JSON.stringify(document)
}
const first = (document: Document, table: string) => document.tables[table]?.[0] ?? {}

test.each<[what: string, content: () => string, sentence: RegExp]>([
  ['of another version', () => edited((d) => (d.version = 1)), /version 1 of the format.* reads version 2/],
  ['of another kind', () => '{"version":1,"tables":{"person":[{}]}}', /not a register file/],
  ['without anything', () => '{}', /not a register file/],
  ['that is empty', () => '', /not a register file/],
  ['that was cut off', () => text.slice(0, -20), /not whole or not JSON/],
  ['that is followed by more', () => `${text}x`, /not whole or not JSON/],
  [
    'with a table that nobody knows',
    () => edited((d) => (d.tables.spell = [{ id: 1 }])),
    /tables\.spell is no table/,
  ],
  [
    'with passwords',
    () => edited((d) => (d.tables.credential = [{ password_hash: 'x' }])),
    /tables\.credential is no table/,
  ],
  [
    'with a table that is no list',
    () => edited((d) => Object.assign(d.tables, { theme: { a: {} } })),
    /not a list of rows/,
  ],
  [
    'with a column too many',
    () => edited((d) => (first(d, 'theme').colour = 'red')),
    /tables\.theme, row 1: colour/,
  ],
  [
    'with a column too few',
    () => edited((d) => delete first(d, 'person').name),
    /tables\.person, row 1: name/,
  ],
  [
    'with a value of another type',
    () => edited((d) => (first(d, 'person').is_demo = 'no')),
    /row 1: is_demo must be boolean/,
  ],
  [
    'with a day that is none',
    () => edited((d) => (first(d, 'theme').retired_on = '2026-02-30')),
    /2026-02-30/,
  ],
  [
    'with a reference to nothing',
    () => edited((d) => (first(d, 'person_role').person_id = crypto.randomUUID())),
    /foreign key/,
  ],
  ['without history', () => edited((d) => (d.history = {})), /history\.\w+ do not agree/],
  ['with a row twice', () => edited((d) => d.tables.theme?.push(first(d, 'theme'))), /duplicate key/],
])('a file %s is refused, and nothing is written', async (_, content, sentence) => {
  await expect(load(content())).rejects.toThrow(sentence)
  expect(await db.person.count()).toBe(0)
  const { rows } = await client.query('SELECT count(*)::int AS versions FROM history.person')
  expect(rows[0].versions).toBe(0)
})

test('the file itself goes in, and not a second time: the refusal says what is there', async () => {
  expect(await load(text)).toBeGreaterThan(3)
  await expect(load(text)).rejects.toThrow(/not empty: it has .*theme 1/)
  expect(await db.theme.count()).toBe(1)
})

test('every table and column of the database is described, or named as left out', async () => {
  const schema = JSON.parse(readFileSync('docs/register.schema.json', 'utf8'))
  const described = (part: 'tables' | 'history') => Object.keys(schema.properties[part].properties).sort()
  const tables = await registerTables(client)
  const names = (of: string) =>
    tables
      .filter((table) => table.schema === of)
      .map(({ name }) => name)
      .sort()
  expect(described('tables')).toEqual(names('public'))
  expect(described('history')).toEqual(names('history'))
  for (const { schema: of, name, columns, key } of tables) {
    const { properties, required, description } = schema.$defs[name]
    const own = columns.map((column) => column.name).filter((column) => !/^row_(from|to)$/.test(column))
    expect(Object.keys(properties), `${of}.${name}`).toEqual(own)
    expect(required, name).toEqual(own)
    expect(key, name).not.toBeNull()
    expect([description, ...own.map((column) => properties[column].description)].every(Boolean), name).toBe(
      true,
    )
  }
})

test('a table that is new goes into the file', async () => {
  await client.query('BEGIN')
  await client.query('CREATE TABLE novelty (id uuid PRIMARY KEY)')
  expect((await registerTables(client)).map(({ name }) => name)).toContain('novelty')
  await client.query('ROLLBACK')
})

test('only tables that exist are named as left out, and no table in the file counts by itself', async () => {
  const { rows } = await client.query<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`,
  )
  const there = rows.map(({ name }) => name)
  expect(Object.keys(LEFT_OUT).filter((name) => !there.includes(name))).toEqual([])
  const counting = await client.query<{ name: string }>(
    `SELECT DISTINCT c.relname AS name FROM pg_depend d JOIN pg_class s ON s.oid = d.objid AND s.relkind = 'S'
       JOIN pg_class c ON c.oid = d.refobjid AND c.relkind = 'r'`,
  )
  // An import would have to set such a sequence.
  const inFile = (await registerTables(client)).map(({ name }) => name)
  expect(counting.rows.map(({ name }) => name).filter((name) => inFile.includes(name))).toEqual([])
})
