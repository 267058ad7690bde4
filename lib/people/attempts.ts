// The limit on sign-in attempts, per account and per address, counted in Postgres so that all instances share it.
import { createHash } from 'node:crypto'
import { db } from '#lib/db.ts'

export const WINDOW_MINUTES = 15
export const ATTEMPTS_PER_ACCOUNT = 10
export const ATTEMPTS_PER_ADDRESS = 50

const minutes = (count: number) => count * 60_000

interface Attempt {
  email: string
  address: string
  now: Date
}

/**
 * Notes the attempt and returns null when it may be made, else the minutes after which the next one may. It is noted
 * before it is counted, so that attempts made at the same time count each other; a refused one is not kept, so that
 * trying again does not make the wait longer. Notes older than the window are deleted on the way.
 */
export async function noteAttempt(attempt: Attempt): Promise<number | null> {
  const { now } = attempt
  const since = new Date(now.getTime() - minutes(WINDOW_MINUTES))
  const limits = { [accountKey(attempt)]: ATTEMPTS_PER_ACCOUNT, [addressKey(attempt)]: ATTEMPTS_PER_ADDRESS }
  const keys = Object.keys(limits)
  await db.signInAttempt.deleteMany({ where: { at: { lte: since } } })
  const noted = await db.signInAttempt.createManyAndReturn({
    data: keys.map((key) => ({ key, at: now })),
    select: { id: true },
  })
  const counts = await db.signInAttempt.groupBy({
    by: ['key'],
    where: { key: { in: keys } },
    _count: true,
    _min: { at: true },
  })
  const over = counts.filter((row) => row._count > (limits[row.key] ?? 0))
  if (over.length === 0) return null
  await db.signInAttempt.deleteMany({ where: { id: { in: noted.map((row) => row.id) } } })
  const free = Math.max(...over.map((row) => (row._min.at ?? now).getTime())) + minutes(WINDOW_MINUTES)
  return Math.max(1, Math.ceil((free - now.getTime()) / minutes(1)))
}

/** After a sign-in that went through: the account starts anew, and the address is not charged with it. */
export async function clearAttempts(attempt: Attempt): Promise<void> {
  await db.signInAttempt.deleteMany({
    where: { OR: [{ key: accountKey(attempt) }, { key: addressKey(attempt), at: attempt.now }] },
  })
}

const accountKey = ({ email }: Attempt) =>
  `account:${createHash('sha256').update(email.toLowerCase()).digest('hex')}`

const addressKey = ({ address }: Attempt) => `address:${address}`
