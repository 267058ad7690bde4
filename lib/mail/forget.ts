// The log keeps for good that a mail went out, by whose key it never goes out again; what it said goes.
import { db } from '#lib/db.ts'
import { thousandAtATime } from '#lib/thousand-at-a-time.ts'

export const KEPT_DAYS = 90

/** Takes text and HTML out of mail that was sent more than 90 days ago, a thousand at a time; returns of how many. */
export function forgetTexts(now: Date): Promise<number> {
  const before = new Date(now.getTime() - KEPT_DAYS * 86_400_000).toISOString()
  return thousandAtATime(
    (most) => db.$executeRaw`
      UPDATE mail SET text = '', html = '', version = version + 1 WHERE id IN
        (SELECT id FROM mail WHERE state = 'sent' AND sent_at < ${before}::timestamptz AND text <> '' LIMIT ${most} FOR UPDATE SKIP LOCKED)`,
  )
}
