// How long the big files take: every item as CSV and XLSX, the whole register out and in.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import type { Cluster } from '#scripts/postgres.ts'
import { withEmptyDatabase } from './databases.ts'
import type { Served } from './served.ts'
import type { Taken } from './whole-register.ts'

export interface FileTiming {
  file: string
  items: number
  seconds: number
  bytes: number
  /** Bytes that the process took beyond what it had before. */
  growth: number
}

/** A list of all items, taken from the server. The second time counts: by then the server is warm. */
export async function measureExport(
  server: Served,
  name: string,
  address: string,
  items: number,
): Promise<FileTiming> {
  await server.drain({ address })
  const before = await server.memory()
  const { ms, bytes, lines } = await server.drain({ address })
  if (name === 'CSV' && lines < items) throw new Error(`The CSV of ${items} items has ${lines} lines.`)
  return {
    file: name,
    items,
    seconds: ms / 1000,
    bytes,
    growth: Math.max(0, (await server.memory()) - before),
  }
}

/** The whole register of the database, out to a file and from it into an empty database. */
export async function measureRegister(cluster: Cluster, url: string, items: number): Promise<FileTiming[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-'))
  const file = path.join(folder, 'register.json')
  try {
    const out = await run('export', url, file)
    const taken = await withEmptyDatabase(cluster, async (empty) => {
      await leaveSearch(empty)
      return run('import', empty, file)
    })
    return [timing('Whole register, out', items, out), timing('Whole register, in', items, taken)]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Making search anew takes the same for each item, some 20 ms; at 100,000 it would take half an hour, and is left out. */
async function leaveSearch(url: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query('CREATE OR REPLACE FUNCTION search_rebuild() RETURNS void LANGUAGE sql AS $$ SELECT $$')
  await client.end()
}

const timing = (file: string, items: number, taken: Taken): FileTiming => ({
  file,
  items,
  seconds: taken.seconds,
  bytes: taken.bytes,
  growth: taken.memory - taken.memoryBefore,
})

async function run(direction: string, url: string, file: string): Promise<Taken> {
  const child = fork(path.join(import.meta.dirname, 'whole-register.ts'), [direction, url, file])
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`The ${direction} ended with ${code}.`)
  })
  ended.catch(() => {})
  const [taken] = await Promise.race([once(child, 'message'), ended])
  return taken
}
