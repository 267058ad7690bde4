// Written beside an act, in its transaction: what stood before.
import type { Tx } from '#lib/db.ts'
import type { Prisma } from '#lib/generated/prisma/client.ts'
import type { BulkItem } from '#lib/items/bulk/load.ts'
import type { Operation } from '#lib/mutation.ts'
import { beforeOf, type KeptItem, type LeftOut, type Told } from './stored.ts'

const asJson = (value: unknown) => value as Prisma.InputJsonValue

/** Keeps what the operation changed: `before` are the items as they were loaded, each of which it raised by one version. */
export async function keepUndo(
  tx: Tx,
  operation: Operation,
  { told, before, leftOut }: { told: Told; before: readonly BulkItem[]; leftOut: readonly LeftOut[] },
): Promise<void> {
  await forgetOld(tx, operation.now)
  const items = before.map(
    (item): KeptItem => ({ reference: item.reference, version: item.version + 1, before: beforeOf(item) }),
  )
  await tx.undoableAct.create({
    data: {
      id: operation.id,
      actorId: operation.actor.id,
      change: asJson(told),
      changed: items.length,
      items: asJson(items),
      leftOut: asJson(leftOut),
      at: await doneAt(tx, operation),
    },
    select: { id: true },
  })
}

/** The minute begins when the act is done, not when it was sent: many items take a while, and so does waiting for one. */
async function doneAt(tx: Tx, { now }: Operation): Promise<Date> {
  const [row] = await tx.$queryRaw<{ ms: number }[]>`
    SELECT (extract(epoch FROM clock_timestamp() - transaction_timestamp()) * 1000)::float8 AS ms`
  return new Date(now.getTime() + (row?.ms ?? 0))
}

const KEPT_MS = 86_400_000

/** A few with each new one, so that the table does not grow. */
async function forgetOld(tx: Tx, now: Date): Promise<void> {
  const before = new Date(now.getTime() - KEPT_MS)
  await tx.$executeRaw`
    DELETE FROM undoable_act WHERE id IN
      (SELECT id FROM undoable_act WHERE at < ${before} ORDER BY at LIMIT 5 FOR UPDATE SKIP LOCKED)`
}
