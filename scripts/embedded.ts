// What an installation with the embedded database is told by its data folder instead of by its environment.
import path from 'node:path'
import pg from 'pg'
import { isClaimed } from './claim.ts'
import { keptSecret } from './kept-secret.ts'
import { type Cluster, openCluster } from './postgres.ts'
import { type StartSettings, startSettings } from './start-settings.ts'
import { onStop } from './stopping.mjs'

/** Fills the environment in for the embedded database. What is set already stays. */
export function embeddedEnvironment(cluster: Cluster, { dataDir, loopback, url }: StartSettings) {
  process.env.DATABASE_URL = cluster.url('postgres')
  process.env.DATABASE_DIRECT_URL = process.env.DATABASE_URL
  process.env.NEXTAUTH_SECRET ||= keptSecret(dataDir, 'session-secret', 33)
  process.env.NEXTAUTH_URL ||= url
  // Demo accounts would be everybody's accounts where others can reach this machine.
  process.env.CXO_DEMO = loopback ? '1' : '0'
}

/** For scripts beside the application: its environment, embedded or not, whether or not it is running. */
export async function applicationEnvironment(root: string) {
  const settings = startSettings(process.env, root)
  if (settings.databaseUrl) return
  const cluster = await openCluster(path.join(settings.dataDir, 'postgres'))
  const client = new pg.Client({ connectionString: cluster.url('postgres') })
  await client.connect()
  if (!(await isClaimed(client))) onStop(cluster.stop)
  await client.end()
  embeddedEnvironment(cluster, settings)
}
