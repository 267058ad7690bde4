// Two transactions that wait for each other: Postgres ends one of them.
import { Prisma } from '#lib/generated/prisma/client.ts'

const TRIES = 3

/**
 * What `transaction` returns. Where Postgres ended it because it and another waited for each other it has written nothing, and
 * begins again, up to three times in all. Throws what it throws otherwise, and the last deadlock.
 */
export async function untilNoDeadlock<T>(transaction: () => Promise<T>, left = TRIES - 1): Promise<T> {
  try {
    return await transaction()
  } catch (error) {
    if (left === 0 || !isDeadlock(error)) throw error
    return untilNoDeadlock(transaction, left - 1)
  }
}

/** Prisma's own statements have a code for it; of raw ones the adapter's cause says so. */
function isDeadlock(error: unknown): boolean {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return false
  const { cause } = (error.meta?.driverAdapterError ?? {}) as { cause?: { kind?: string } }
  return error.code === 'P2034' || cause?.kind === 'TransactionWriteConflict'
}
