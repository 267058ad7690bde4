// What was read long ago goes; what nobody read stays until it is read.
import { db } from '#lib/db.ts'
import { thousandAtATime } from '#lib/thousand-at-a-time.ts'

export const KEPT_DAYS = 90

/** Deletes what was read more than 90 days ago, a thousand at a time. */
export function forgetRead(now: Date): Promise<number> {
  const before = new Date(now.getTime() - KEPT_DAYS * 86_400_000)
  return thousandAtATime(
    (most) => db.$executeRaw`
      DELETE FROM notification WHERE id IN
        (SELECT id FROM notification WHERE read_at < ${before} AND mail_settled_at IS NOT NULL ORDER BY read_at LIMIT ${most} FOR UPDATE SKIP LOCKED)`,
  )
}
