// Prints the SQL that leads from prisma/migrations to prisma/schema.prisma: the start of a new migration.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { listMigrations } from './migrate.ts'
import { openCluster } from './postgres.ts'
import { withSchemaEngine } from './schema-engine.ts'

const root = path.resolve(import.meta.dirname, '..')
const schema = path.join(root, 'prisma/schema.prisma')
/** Tables that migrations alone describe. */
const sqlOnly = ['public.item_search', 'public.search_word']

export async function main() {
  const cluster = await openCluster(path.join(root, '.data/diff'), { durable: false })
  try {
    const { stdout } = await withSchemaEngine(cluster.url('postgres'), (engine) =>
      engine.diff({
        from: { tag: 'migrations', ...listMigrations() },
        to: { tag: 'schemaDatamodel', files: [{ path: schema, content: readFileSync(schema, 'utf8') }] },
        script: true,
        exitCode: null,
        filters: { externalTables: sqlOnly, externalEnums: [] },
      }),
    )
    process.stdout.write(stdout ?? '')
  } finally {
    await cluster.stop()
  }
}
