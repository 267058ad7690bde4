// Brings a database to the newest migration of prisma/migrations. Instances that start together take turns.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { MigrationList } from '@prisma/schema-engine-wasm'
import pg from 'pg'
import { withSchemaEngine } from './schema-engine.ts'
import { Plain } from './steps.mjs'

const migrationsFolder = path.resolve(import.meta.dirname, '../prisma/migrations')
/** Any number that nothing else in this database locks. */
const turn = 7_203_118_501

/** Applies the migrations that the database lacks and returns their names. Throws what Postgres said. */
export async function migrate(databaseUrl: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [turn])
    const { appliedMigrationNames } = await withSchemaEngine(databaseUrl, (engine) =>
      engine.applyMigrations({
        migrationsList: listMigrations(),
        filters: { externalTables: [], externalEnums: [] },
      }),
    )
    return appliedMigrationNames
  } finally {
    await client.end()
  }
}

/** The migrations on disk, in the shape that the schema engine reads. */
export function listMigrations(): MigrationList {
  const folders = readdirSync(migrationsFolder, { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  )
  return {
    baseDir: migrationsFolder,
    lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
    shadowDbInitScript: '',
    migrationDirectories: folders
      .map(({ name }) => name)
      .sort()
      .map((name) => {
        const value = readFileSync(path.join(migrationsFolder, name, 'migration.sql'), 'utf8')
        return {
          path: name,
          migrationFile: { path: 'migration.sql', content: { tag: 'ok' as const, value } },
        }
      }),
  }
}

/** `npm run migrate`: for those who migrate before they start. */
export async function main() {
  const databaseUrl = process.env.DATABASE_DIRECT_URL || process.env.DATABASE_URL
  if (!databaseUrl) throw new Plain('Set DATABASE_URL to the database to migrate.')
  const applied = await migrate(databaseUrl)
  console.log(applied.length ? `Applied ${applied.join(', ')}` : 'Nothing to migrate')
}
