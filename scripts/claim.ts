// One start at a time on a data folder: a lock in its Postgres, which goes when its holder does, however it ends.
import path from 'node:path'
import pg from 'pg'
import { type Cluster, openCluster } from './postgres.ts'
import { Plain } from './steps.mjs'

const starting = 7_203_118_502
const patience = 15

/**
 * Opens the data folder's Postgres for this process alone; `onLost` is called when it goes away later. A start that is on
 * its way out, Postgres and all, gets a few seconds; throws a sentence when it stays.
 */
export async function claimCluster(
  dataDir: string,
  log: (line: string) => void,
  onLost: () => void,
): Promise<Cluster> {
  for (let tries = patience; tries > 0; tries--) {
    const cluster = await openCluster(path.join(dataDir, 'postgres'), { log })
    if (await claim(cluster, onLost)) return cluster
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
  throw new Plain(
    `Another start is running on ${dataDir}. Stop it first, or set DATA_DIR and PORT for a second one.`,
  )
}

/** Takes the lock and keeps the connection that holds it. False when another has it, or is just stopping Postgres. */
async function claim(cluster: Cluster, onLost: () => void): Promise<boolean> {
  const client = new pg.Client({ connectionString: cluster.url('postgres'), keepAlive: true })
  client.on('error', () => {})
  try {
    await client.connect()
    const { rows } = await client.query('select pg_try_advisory_lock($1) as held', [starting])
    if (rows[0].held) {
      client.on('end', onLost)
      return true
    }
    await client.end()
  } catch {
    // Postgres went away meanwhile: the caller opens it again.
  }
  return false
}

/** Whether a start holds the lock, seen from any database of its Postgres. */
export async function isClaimed(client: pg.Client): Promise<boolean> {
  const { rowCount } = await client.query(
    `select from pg_locks where locktype = 'advisory' and (classid::bigint << 32) | objid::bigint = $1`,
    [starting],
  )
  return Boolean(rowCount)
}
