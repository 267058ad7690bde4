// Prisma's own schema engine as WebAssembly: the native one is a download that closed networks refuse.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from '@prisma/driver-adapter-utils'
import type { SchemaEngine } from '@prisma/schema-engine-wasm'
import pg from 'pg'

type Adapter = Awaited<ReturnType<PrismaPg['connect']>>
type EngineModule = typeof import('@prisma/schema-engine-wasm') & {
  __wbg_set_wasm: (exports: WebAssembly.Exports) => void
}

/** Runs `work` with a schema engine on the database, and closes its connections. */
export async function withSchemaEngine<T>(
  databaseUrl: string,
  work: (engine: SchemaEngine) => Promise<T>,
): Promise<T> {
  engineModule ??= loadEngine()
  const { SchemaEngine } = await engineModule
  const pool = new pg.Pool({ connectionString: databaseUrl })
  const adapters = bindMigrationAwareSqlAdapterFactory(new ScriptingPrismaPg(pool))
  const engine = await SchemaEngine.new({ datamodels: undefined }, () => {}, adapters)
  try {
    return await work(engine)
  } finally {
    engine.free()
    await pool.end()
  }
}

/**
 * The stock adapter cuts a script at each `;`, which breaks function bodies, where Postgres can read a script itself;
 * it drops a shadow database while it is still connected to it.
 */
class ScriptingPrismaPg extends PrismaPg {
  private readonly pool: pg.Pool

  constructor(pool: pg.Pool) {
    super(pool)
    this.pool = pool
  }

  override connect = async () => wholeScripts(await new PrismaPg(this.pool).connect())

  override connectToShadowDb = async () => {
    const database = `shadow_${crypto.randomUUID().replaceAll('-', '')}`
    await this.pool.query(`create database ${database}`)
    const url = new URL(this.pool.options.connectionString ?? '')
    url.pathname = database
    const shadow = new pg.Pool({ connectionString: url.href })
    const adapter = wholeScripts(await new PrismaPg(shadow).connect())
    adapter.dispose = async () => {
      await shadow.end()
      await this.pool.query(`drop database ${database}`)
    }
    return adapter
  }
}

/** Columns of Postgres' own type "char" that the engine asks for and the stock adapter cannot read. */
const charNames = ['constraint_type', 'confdeltype', 'confupdtype']

function wholeScripts(adapter: Adapter): Adapter {
  adapter.executeScript = async (sql) => {
    await adapter.executeRaw({ sql, args: [], argTypes: [] })
  }
  const queryRaw = adapter.queryRaw.bind(adapter)
  adapter.queryRaw = async (query) => {
    const sql = query.sql
      .replace('constr.contype AS', 'constr.contype::text AS')
      .replace('con.confdeltype,', 'con.confdeltype::text,')
      .replace('con.confupdtype,', 'con.confupdtype::text,')
    const result = await queryRaw({ ...query, sql })
    const types = result.columnTypes.map((type, at) =>
      charNames.includes(result.columnNames[at] ?? '') ? ColumnTypeEnum.Character : type,
    )
    return { ...result, columnTypes: types }
  }
  return adapter
}

let engineModule: Promise<EngineModule> | undefined

async function loadEngine(): Promise<EngineModule> {
  const engine: EngineModule = await import('@prisma/schema-engine-wasm/schema_engine_bg' as string)
  const file = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg')
  const wasm = readFileSync(file.replace(/\.js$/, '.wasm'))
  const { instance } = await WebAssembly.instantiate(wasm, { './schema_engine_bg.js': patiently(engine) })
  engine.__wbg_set_wasm(instance.exports)
  const begin = instance.exports.__wbindgen_start
  if (typeof begin === 'function') begin()
  return engine
}

/** The engine's timers (it gives a lock ten seconds) would hold the process back long after the work is done. */
function patiently(engine: EngineModule): WebAssembly.ModuleImports {
  const imports: WebAssembly.ModuleImports = { ...engine }
  for (const name of Object.keys(imports)) {
    if (!name.startsWith('__wbg_setTimeout_')) continue
    imports[name] = (callback: () => void, milliseconds: number) => setTimeout(callback, milliseconds).unref()
  }
  return imports
}
