// Runs the jobs in this process, side by side with other processes that do: pg-boss deals out the runs, from its own schema.
import { PgBoss } from 'pg-boss'
import type { Job } from './job.ts'

interface Settings {
  /** Not through a pooler: it listens. */
  databaseUrl: string
  /** Of the cron expressions. */
  timeZone: string
}

/** A run that was killed shows by its missing heartbeat, and is repeated; a run every few seconds is followed by the next. */
const QUEUE = { policy: 'short', notify: true, deleteAfterSeconds: 3600, retentionSeconds: 86_400 }
const BY_CRON = { ...QUEUE, retryLimit: 5, retryDelay: 30, retryBackoff: true, heartbeatSeconds: 60 }
const BY_SECONDS = { ...QUEUE, retryLimit: 0 }

/** Seconds that a run gets to end when the process is told to stop. */
const GRACE = 20

/** Begins; returns the function that stops: runs under way end first. Throws when the database cannot be reached for long. */
export async function runJobs(jobs: readonly Job[], settings: Settings): Promise<() => Promise<void>> {
  const boss = new PgBoss({
    connectionString: settings.databaseUrl,
    application_name: 'jobs',
    max: 4,
    useListenNotify: true,
    maintenanceIntervalSeconds: 3600,
  })
  boss.on('error', (error) => console.error('Jobs:', error))
  await boss.start({ attempts: 30 })
  const stopping = new AbortController()
  const clocks: NodeJS.Timeout[] = []
  for (const job of jobs.filter(({ possible }) => possible?.() ?? true)) {
    const often = 'everySeconds' in job
    await boss.createQueue(job.name, often ? BY_SECONDS : BY_CRON)
    await boss.work(job.name, () => run(job, stopping.signal))
    if (often) clocks.push(tick(boss, job.name, job.everySeconds))
    else await boss.schedule(job.name, job.cron, null, { tz: settings.timeZone, missed: 'once' })
  }
  await forgetOthers(boss, jobs)
  return async () => {
    stopping.abort()
    for (const clock of clocks) clearInterval(clock)
    await boss.stop({ timeout: GRACE * 1000 })
  }
}

async function run(job: Job, stop: AbortSignal): Promise<void> {
  try {
    await job.run(new Date(), stop)
  } catch (error) {
    if (stop.aborted) return
    console.error(`Job ${job.name} failed:`, error)
    throw error
  }
}

/** Every process ticks; of the ticks that fall into the same span the database keeps one. */
function tick(boss: PgBoss, name: string, seconds: number): NodeJS.Timeout {
  const send = () =>
    boss.send(name, null, { singletonSeconds: seconds }).catch((error) => console.error('Jobs:', error))
  send()
  return setInterval(send, seconds * 1000)
}

/** Schedules of jobs that a former release had. */
async function forgetOthers(boss: PgBoss, jobs: readonly Job[]): Promise<void> {
  const byCron = new Set(jobs.filter((job) => 'cron' in job).map(({ name }) => name))
  for (const { name } of await boss.getSchedules()) if (!byCron.has(name)) await boss.unschedule(name)
}
