// One start at a time on a data folder: a lock in its Postgres, which goes when its holder does, however it ends.
import pg from 'pg'
import type { Cluster } from './postgres.ts'
import { Plain } from './steps.mjs'

const starting = 7_203_118_502

/**
 * Holds the lock until this process ends or `stop` closes it. Waits a moment for a start that is on its way out, then
 * throws a sentence. `onLost` is called when the database goes away.
 */
export async function claim(cluster: Cluster, dataDir: string, onLost: () => void): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: cluster.url('postgres'), keepAlive: true })
  client.on('error', onLost)
  await client.connect()
  for (let tries = 12; tries > 0; tries--) {
    const { rows } = await client.query('select pg_try_advisory_lock($1) as held', [starting])
    if (rows[0].held) return client
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
  await client.end()
  throw new Plain(
    `Another start is running on ${dataDir}. Stop it first, or set DATA_DIR and PORT for a second one.`,
  )
}
