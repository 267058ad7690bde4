// All jobs there are. A part of the product adds its own here, from its lib/<noun>/jobs.ts.
import type { Job } from './job.ts'

export const JOBS: readonly Job[] = []
