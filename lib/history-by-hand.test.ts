// What somebody changes at the database, past the application, has a history too: for every table.
import { expect, test } from 'vitest'
import type { Tx } from '#lib/db.ts'
import { db } from '#test/database.ts'

interface Column {
  name: string
  type: string
  kind: string
  isArray: boolean
}

const columnsOf = (tx: Tx, table: string) => tx.$queryRaw<Column[]>`
  SELECT a.attname::text AS name, format_type(coalesce(nullif(t.typelem, 0), t.oid), NULL) AS type,
         coalesce(e.typtype, t.typtype)::text AS kind, t.typcategory = 'A' AS "isArray"
    FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid LEFT JOIN pg_type e ON e.oid = nullif(t.typelem, 0) AND t.typcategory = 'A'
   WHERE a.attrelid = format('public.%I', ${table}::text)::regclass AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
   ORDER BY a.attnum LIMIT 200`

/** A value of the column as SQL; the second one differs where the type has two. */
function sqlValue({ type, kind, isArray }: Column, turn: 0 | 1): string {
  if (isArray)
    return turn === 0 ? `'{}'` : `ARRAY[${sqlValue({ name: '', type, kind, isArray: false }, 0)}]::${type}[]`
  if (kind === 'e') return `(enum_range(NULL::${type}))[${turn + 1}]`
  switch (type) {
    case 'uuid':
      return 'gen_random_uuid()'
    case 'date':
      return turn === 0 ? `'2025-01-01'` : `'2025-02-02'`
    case 'timestamp with time zone':
      return turn === 0 ? `'2025-01-01T00:00:00Z'` : `'2025-02-02T00:00:00Z'`
    case 'boolean':
      return turn === 0 ? 'false' : 'true'
    case 'jsonb':
      return turn === 0 ? `'{}'` : `'{"a": 1}'`
    case 'bytea':
      return turn === 0 ? `'\\x00'` : `'\\x01'`
    case 'integer':
    case 'bigint':
    case 'smallint':
      return turn === 0 ? '1' : '2'
    default:
      return turn === 0 ? `'first'` : `'second'`
  }
}

class Enough extends Error {}

/** Runs the work and takes everything back: its tables have lost their constraints. */
async function tried(work: (tx: Tx) => Promise<void>): Promise<void> {
  const all = db.$transaction(
    async (tx) => {
      await work(tx)
      throw new Enough()
    },
    { timeout: 20_000 },
  )
  await all.catch((error: unknown) => {
    if (!(error instanceof Enough)) throw error
  })
}

const kept = await db.$queryRaw<{ name: string }[]>`
  SELECT table_name::text AS name FROM information_schema.tables
   WHERE table_schema = 'history' AND table_name <> 'item_search' ORDER BY 1 LIMIT 100`

test('there are tables with history', () => {
  expect(kept.length).toBeGreaterThan(18)
})

test.each(kept)('$name: a row written, changed and removed by hand reads as it stood', ({ name }) =>
  tried(async (tx) => {
    const columns = await columnsOf(tx, name)
    const checks = await tx.$queryRaw<{ name: string }[]>`
      SELECT quote_ident(conname) AS name FROM pg_constraint
       WHERE conrelid = format('public.%I', ${name}::text)::regclass AND contype = 'c' LIMIT 50`
    for (const check of checks)
      await tx.$executeRawUnsafe(`ALTER TABLE "${name}" DROP CONSTRAINT ${check.name}`)
    // Nothing but the history looks at these rows, so that they need not make sense.
    await tx.$executeRawUnsafe(`ALTER TABLE "${name}" ENABLE ALWAYS TRIGGER keep_history`)
    await tx.$executeRaw`SELECT set_config('session_replication_role', 'replica', true)`

    const on = (day: string, sql: string) =>
      tx.$executeRaw`SELECT set_config('app.now', ${`${day}T00:00:00Z`}, true)`.then(() =>
        tx.$executeRawUnsafe(sql),
      )
    const asOf = async (day: string, where = '') => {
      await tx.$executeRaw`SELECT set_config('app.as_of', ${`${day}T00:00:00Z`}, true)`
      const rows = await tx.$queryRawUnsafe<{ row: unknown }[]>(
        `SELECT to_jsonb(t) AS row FROM as_of."${name}" t ${where}`,
      )
      return rows.map(({ row }) => row)
    }
    const today = async () =>
      (await tx.$queryRawUnsafe<{ row: unknown }[]>(`SELECT to_jsonb(t) AS row FROM public."${name}" t`)).map(
        ({ row }) => row,
      )

    const names = columns.map((column) => `"${column.name}"`)
    await on(
      '2025-03-01',
      `INSERT INTO "${name}" (${names}) VALUES (${columns.map((column) => sqlValue(column, 0))})`,
    )
    const first = await today()
    const changed = columns.filter((column) => column.name !== 'id')
    await on(
      '2025-04-01',
      `UPDATE "${name}" SET ${changed.map((column) => `"${column.name}" = ${sqlValue(column, 1)}`)}`,
    )
    const second = await today()
    await on('2025-05-01', `DELETE FROM "${name}"`)

    expect(first).toHaveLength(1)
    expect(second).not.toEqual(first)
    expect(await asOf('2025-02-28')).toEqual([])
    expect(await asOf('2025-03-01')).toEqual(first)
    expect(await asOf('2025-03-31')).toEqual(first)
    expect(await asOf('2025-04-01')).toEqual(second)
    expect(await asOf('2025-05-01')).toEqual([])
  }),
)
