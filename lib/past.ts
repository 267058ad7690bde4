// Reads of the register as it stood: inside `readAt`, every query that uses `db` sees the rows of that instant.
import { AsyncLocalStorage } from 'node:async_hooks'
import { PrismaPg } from '@prisma/adapter-pg'
import { type Prisma, PrismaClient } from '#lib/generated/prisma/client.ts'
import { utcSession } from './utc-session.ts'

interface Reading {
  tx: Prisma.TransactionClient
}

// One store and one pool in the process, however many copies of this file the bundler makes.
const held = globalThis as typeof globalThis & {
  pastReading?: AsyncLocalStorage<Reading>
  pastClient?: PrismaClient
}
held.pastReading ??= new AsyncLocalStorage<Reading>()
const reading = held.pastReading

const POOL = 5
const TIMEOUT = 30_000

/** What reads the past in the current call, or undefined in the present. */
export const pastReader = (): Prisma.TransactionClient | undefined => reading.getStore()?.tx

/**
 * Returns what `work` reads of the register as it stood at `instant`: queries through `db`, Prisma's and those written in
 * SQL, find the rows of that moment. `work` cannot write, and ends after `timeout` milliseconds at the latest.
 */
export async function readAt<T>(instant: Date, work: () => Promise<T>, timeout = TIMEOUT): Promise<T> {
  held.pastClient ??= new PrismaClient({
    adapter: new PrismaPg(
      { connectionString: process.env.DATABASE_URL ?? '', max: POOL, ...utcSession },
      { schema: 'past' },
    ),
  })
  return held.pastClient.$transaction(
    async (tx) => {
      await tx.$executeRaw`SELECT set_config('app.as_of', ${instant.toISOString()}, true),
        set_config('search_path', 'as_of, public', true), set_config('transaction_read_only', 'on', true)`
      return reading.run({ tx }, work)
    },
    { timeout, maxWait: TIMEOUT },
  )
}

/** Returns what `work` reads by the transaction, what that has written included: queries through `db` go there. */
export const readBy = <T>(tx: Prisma.TransactionClient, work: () => Promise<T>): Promise<T> =>
  reading.run({ tx }, work)

/** Closes the pool that reads the past; for scripts and tests that end. */
export async function disconnectPast(): Promise<void> {
  await held.pastClient?.$disconnect()
  held.pastClient = undefined
}
