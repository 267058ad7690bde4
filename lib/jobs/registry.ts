// All jobs there are. A part of the product adds its own here, from its lib/<noun>/jobs.ts.
import { handOverJobs } from '#lib/hand-over/jobs.ts'
import { mailJobs } from '#lib/mail/jobs.ts'
import { notificationJobs } from '#lib/notifications/jobs.ts'
import type { Job } from './job.ts'

export const JOBS: readonly Job[] = [...mailJobs, ...handOverJobs, ...notificationJobs]
