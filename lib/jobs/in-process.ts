// The jobs of the server's own process. Started from Next's bundle and stopped by the script that serves: they share the
// process, not the module.
import { setTimeout } from 'node:timers/promises'
import { env } from '#lib/env.ts'
import { getSetting } from '#lib/settings/queries.ts'

const held = globalThis as typeof globalThis & { registerJobs?: Promise<(() => Promise<void>) | null> }

/** Starts the jobs once, unless JOBS=off. Does not wait for them: pages are served meanwhile. */
export function startJobs(): void {
  if (env().JOBS === 'off') return
  held.registerJobs ??= begin().catch((error) => {
    console.error('The jobs do not run in this process:', error)
    return null
  })
}

/** Ends the runs under way, and takes no more. Who is still looking for the database is not waited for. */
export async function stopJobs(): Promise<void> {
  const stop = await Promise.race([held.registerJobs, setTimeout(2000, null, { ref: false })])
  await stop?.()
}

async function begin() {
  const [{ runJobs }, { JOBS }] = await Promise.all([import('./run.ts'), import('./registry.ts')])
  const databaseUrl = env().DATABASE_DIRECT_URL ?? env().DATABASE_URL
  return runJobs(JOBS, { databaseUrl, timeZone: await getSetting('time_zone') })
}
