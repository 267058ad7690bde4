// What a job is: something done again and again, whether or not anybody is there.

interface Work {
  /** Name of its queue: "mail.deliver". */
  name: string
  /** False where this process lacks what it takes: then others do it. */
  possible?: () => boolean
  /**
   * Does what is due. Several workers may run it at the same time, and any of them may be killed in the middle: what it
   * does must have one effect all the same (one transaction, unique keys, `FOR UPDATE SKIP LOCKED`). Once `stop` is aborted it
   * ends as soon as it can; what is left waits for the next run.
   */
  run: (now: Date, stop: AbortSignal) => Promise<unknown>
}

/** How often: by cron, in the register's time zone ("0 7 * * 1-5"), or every so many seconds. */
export type Job = Work & ({ cron: string } | { everySeconds: number })
