// The one door for writes: a transaction that a form sent twice passes once, and that knows who acts and when.
import { randomUUID } from 'node:crypto'
import type { Actor } from '#lib/actor.ts'
import type { Day } from '#lib/dates.ts'
import { db, type Tx } from '#lib/db.ts'
import { AppError } from '#lib/errors.ts'
import type { Prisma } from '#lib/generated/prisma/client.ts'
import { enter, enterAlone } from '#lib/standstill.ts'
import { untilNoDeadlock } from './deadlock.ts'

/** One act of a person: who, when, and the key of what was sent. */
export interface Call {
  actor: Actor
  now: Date
  /** Today in the register's time zone. */
  today: Day
  /** Key of the form and what was sent with it (lib/sent-form.ts, a UUID): sent twice, it has one effect. */
  submission?: string
  /** Seed, restore and tests only: row history is written as of `now` instead of the transaction's time. */
  replay?: boolean
  /** Name of the spreadsheet that the act comes from; its events carry it. */
  fileName?: string
  /** A larger act of which this one is a part: it runs in that act's transaction, under its id. */
  within?: { tx: Tx; id: string }
}

/** A call inside its transaction; all its events share `id`. */
export interface Operation extends Call {
  id: string
}

/**
 * Runs `work` in one transaction and returns its result (JSON, for a form that is sent again: the second sending
 * changes nothing and returns what the first returned). As a part of a larger act it runs in that act's transaction.
 * Throws what `work` throws, and then nothing is written.
 */
export async function mutate<T extends Prisma.InputJsonValue | null>(
  call: Call,
  name: string,
  work: Work<T>,
  timeout = 30_000,
): Promise<T> {
  if (call.within) return work(call.within.tx, { ...call, id: call.within.id })
  return inTransaction(call, name, work, enter, timeout)
}

/** The same while no other act is under way: what it reads of the register is what stood at its instant. */
export async function mutateAlone<T extends Prisma.InputJsonValue | null>(
  call: Call,
  name: string,
  work: Work<T>,
): Promise<T> {
  return inTransaction(call, name, work, enterAlone, 120_000)
}

type Work<T> = (tx: Tx, operation: Operation) => Promise<T>

async function inTransaction<T extends Prisma.InputJsonValue | null>(
  call: Call,
  name: string,
  work: Work<T>,
  door: typeof enter,
  timeout: number,
): Promise<T> {
  const act = async (tx: Tx): Promise<T> => {
    const now = await door(tx, call)
    const earlier = await claim(tx, call, name)
    if (earlier) return earlier.result as T
    const result = await work(tx, { ...call, now, id: randomUUID() })
    if (call.submission) {
      await tx.submission.update({
        where: { key: call.submission },
        data: { result: result ?? {} },
        select: { key: true },
      })
    }
    return result
  }
  return untilNoDeadlock(() => db.$transaction(act, { timeout, maxWait: 10_000 }))
}

/** Null when this is the form's first sending; waits for a first sending that is still under way. */
async function claim(tx: Tx, call: Call, name: string): Promise<{ result: unknown } | null> {
  if (!call.submission) return null
  await forgetOld(tx, call.now)
  const claimed = await tx.$executeRaw`
    INSERT INTO submission (key, actor_id, operation, result, at)
    VALUES (${call.submission}::uuid, ${call.actor.id}::uuid, ${name}, '{}', ${call.now})
    ON CONFLICT (key) DO NOTHING`
  if (claimed === 1) return null
  const first = await tx.submission.findUniqueOrThrow({
    where: { key: call.submission },
    select: { actorId: true, operation: true, result: true },
  })
  if (first.actorId !== call.actor.id || first.operation !== name) throw new AppError('invalid')
  return { result: first.result }
}

const REMEMBERED_DAYS = 30

/** A form that is older than this is not sent again; a few go with each new one, so the table does not grow. */
async function forgetOld(tx: Tx, now: Date): Promise<void> {
  const before = new Date(now.getTime() - REMEMBERED_DAYS * 86_400_000)
  await tx.$executeRaw`
    DELETE FROM submission WHERE key IN
      (SELECT key FROM submission WHERE at < ${before} ORDER BY at LIMIT 5 FOR UPDATE SKIP LOCKED)`
}
