// A pool of a single connection: what asks for a second one inside a transaction waits for itself.
import { connect, type Db } from '#lib/db.ts'

/** Runs `work` with a client that has one connection. */
export async function onOneConnection<T>(work: () => Promise<T>): Promise<T> {
  const held = globalThis as typeof globalThis & { registerDb?: Db }
  const usual = held.registerDb
  const single = connect(process.env.DATABASE_URL ?? '', 1)
  held.registerDb = single
  try {
    return await work()
  } finally {
    held.registerDb = usual
    await single.$disconnect()
  }
}
