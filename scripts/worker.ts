// `npm run worker`: the jobs in a process of their own, beside servers that run with JOBS=off, or with them. As many as you like.
// Needs the same environment as the application, and SMTP_URL with MAIL_FROM; without DATABASE_URL, its DATA_DIR.
import path from 'node:path'
import { db } from '#lib/db.ts'
import { env } from '#lib/env.ts'
import { JOBS } from '#lib/jobs/registry.ts'
import { runJobs } from '#lib/jobs/run.ts'
import { getSetting } from '#lib/settings/queries.ts'
import { applicationEnvironment } from './embedded.ts'
import { migrate } from './migrate.ts'
import { onStop } from './stopping.mjs'

export async function main() {
  await applicationEnvironment(path.resolve(import.meta.dirname, '..'))
  const databaseUrl = env().DATABASE_DIRECT_URL ?? env().DATABASE_URL
  await migrate(databaseUrl)
  onStop(() => db.$disconnect())
  onStop(await runJobs(JOBS, { databaseUrl, timeZone: await getSetting('time_zone') }))
  console.log(`Jobs run here: ${JOBS.map(({ name }) => name).join(', ')}`)
  if (!env().SMTP_URL) console.log('SMTP_URL is not set: mail waits in the outbox.')
}
