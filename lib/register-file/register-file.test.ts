// A register goes out as a file and comes into an empty database as it was, history included, secrets not.
import { createHash } from 'node:crypto'
import { createWriteStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import Ajv from 'ajv/dist/2020.js'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { seedIfEmpty } from '#prisma/seed.ts'
import { anotherDatabase } from '#test/another-database.ts'
import { db } from '#test/database.ts'
import { loadRegister } from './load.ts'
import { registerText } from './write.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'register-'))
const file = path.join(folder, 'register.json')
const exportedAt = new Date('2026-11-24T00:00:00Z')
const source = new pg.Client({ connectionString: process.env.DATABASE_URL })
const bytes = Buffer.from(Uint8Array.from({ length: 3000 }, (_, n) => n % 256))
const secrets = [
  '$argon2id$only-for-the-test',
  'token-hash-of-the-test',
  'account:of-the-test',
  'result-of-a-form',
]

async function write(client: pg.Client, to: string) {
  await pipeline(registerText(client, exportedAt), createWriteStream(to))
  return readFileSync(to, 'utf8')
}
const changed = (name: string, change: (text: string) => string) => {
  const place = path.join(folder, name)
  writeFileSync(place, change(readFileSync(file, 'utf8')))
  return place
}

beforeAll(async () => {
  await seedIfEmpty({ databaseUrl: process.env.DATABASE_URL ?? '', demoPassword: null, log: () => {} })
  const { id: personId } = await db.person.findFirstOrThrow()
  const [hash, tokenHash, key, result] = secrets as [string, string, string, string]
  await db.credential.update({ where: { personId }, data: { passwordHash: hash, sessionEpoch: 4 } })
  await db.oneTimeLink.create({ data: { tokenHash, personId, purpose: 'reset', expiresAt: new Date() } })
  await db.signInAttempt.create({ data: { key } })
  await db.submission.create({
    data: { key: crypto.randomUUID(), actorId: personId, operation: 'test', result: { result } },
  })
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  await db.sourceFile.create({
    data: { name: 'All bytes', mediaType: 'application/pdf', size: bytes.length, sha256, bytes },
  })
  await db.theme.create({ data: { slug: 'odd', name: 'Odd: "\\" \n\t ünïcødé 漢字 🛰 </script>' } })
  await source.connect()
  await write(source, file)
}, 60_000)

afterAll(async () => {
  await source.end()
  rmSync(folder, { recursive: true })
})

test('out, in and out again gives the same file, byte for byte', async () => {
  const target = await anotherDatabase()
  const rows = await loadRegister(target, file)
  expect(rows).toBeGreaterThan(500)
  expect(await write(target, path.join(folder, 'again.json'))).toBe(readFileSync(file, 'utf8'))
  const kept = await target.query(`SELECT bytes FROM source_file WHERE name = 'All bytes'`)
  expect(kept.rows[0].bytes.equals(bytes)).toBe(true)
})

test('what follows from the rows is there too, and the database guards itself as before', async () => {
  const target = await anotherDatabase()
  const guards = `SELECT conrelid::regclass::text, conname, pg_get_constraintdef(oid), NULL AS enabled FROM pg_constraint
    UNION ALL SELECT tgrelid::regclass::text, tgname, pg_get_triggerdef(oid), tgenabled::text FROM pg_trigger WHERE NOT tgisinternal
    ORDER BY 1, 2, 3`
  const before = await target.query(guards)
  await loadRegister(target, file)
  expect((await target.query(guards)).rows).toEqual(before.rows)
  for (const derived of [
    'SELECT item_id, visibility, document::text, breadth FROM item_search ORDER BY 1, 2',
    'SELECT DISTINCT word, stem FROM search_word ORDER BY 1, 2',
    'SELECT item_id, visibility, row_from, row_to, document::text, breadth FROM history.item_search ORDER BY 1, 2, 3',
    `SELECT measure, theme_id, scope_id, key, day, sum(n)::int FROM
      (SELECT measure, theme_id, scope_id, key, day, n FROM tally
        UNION ALL SELECT measure, theme_id, scope_id, key, day, n FROM tally_change) t
      GROUP BY 1, 2, 3, 4, 5 HAVING sum(n) <> 0 ORDER BY 1, 2, 3, 4, 5`,
  ])
    expect((await target.query(derived)).rows).toEqual((await source.query(derived)).rows)
  await expect(target.query(`UPDATE event SET reason = 'x'`)).rejects.toThrow('append-only')
  await target.query(`UPDATE theme SET name = 'Even' WHERE slug = 'odd'`)
  const versions = await target.query(`SELECT name FROM history.theme WHERE slug = 'odd' ORDER BY row_from`)
  expect(versions.rows).toHaveLength(2)
})

test('the past reads the same on both sides', async () => {
  const target = await anotherDatabase()
  await loadRegister(target, file)
  const read = async (client: pg.Client, day: string) => {
    await client.query('BEGIN')
    await client.query(
      `SELECT set_config('app.as_of', $1, true), set_config('search_path', 'as_of, public', true)`,
      [day],
    )
    const { rows } = await client.query('SELECT * FROM action_item ORDER BY id')
    await client.query('ROLLBACK')
    return rows
  }
  const { rows } = await source.query<{ day: string }>(
    `SELECT (min(row_from) + n * (now() - min(row_from)) / 6)::text AS day FROM history.action_item, generate_series(0, 6) n GROUP BY n`,
  )
  const states = new Set<string>()
  for (const { day } of rows) {
    const past = await read(source, day)
    expect(await read(target, day)).toEqual(past)
    states.add(JSON.stringify(past))
  }
  expect(states.size).toBeGreaterThan(3)
})

test('an owner of the database who is no superuser imports as well', async () => {
  const target = await anotherDatabase({ ordinaryOwner: true })
  await loadRegister(target, file)
  expect(await write(target, path.join(folder, 'owner.json'))).toBe(readFileSync(file, 'utf8'))
}, 60_000)

test('no password, link, sign-in attempt or sent form is in the file, and sessions from before stay dead', async () => {
  const text = readFileSync(file, 'utf8')
  for (const secret of secrets) expect(text).not.toContain(secret)
  expect(text).not.toMatch(/"(password_hash|token_hash|session_epoch)"/)
  const target = await anotherDatabase()
  await loadRegister(target, file)
  const { rows } = await target.query(
    'SELECT min(session_epoch) AS epoch, max(password_hash) AS hash FROM credential',
  )
  expect(rows[0].epoch).toBeGreaterThan(1_000_000)
  expect(rows[0].hash).toBeNull()
})

test('the first register is not loaded over an imported one', async () => {
  const target = await anotherDatabase()
  await loadRegister(target, file)
  const mark = await target.query(`SELECT value FROM setting WHERE key = 'first_register'`)
  expect(mark.rows).toEqual([{ value: 'loaded' }])
})

test('the file is what its schema describes', () => {
  const schema = JSON.parse(readFileSync('docs/register.schema.json', 'utf8'))
  const validate = new Ajv({ allowUnionTypes: true, allErrors: true }).compile(schema)
  validate(JSON.parse(readFileSync(file, 'utf8')))
  expect(validate.errors).toBeNull()
})

test('a file whose JSON was laid out anew is read all the same', async () => {
  const target = await anotherDatabase()
  await loadRegister(
    target,
    changed('pretty.json', (text) => JSON.stringify(JSON.parse(text), null, 2)),
  )
  expect(await write(target, path.join(folder, 'pretty-again.json'))).toBe(readFileSync(file, 'utf8'))
})
