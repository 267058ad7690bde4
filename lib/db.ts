// The one connection pool to Postgres. Queries import `db`; mutations get their transaction from lib/mutation.ts.
import { PrismaPg } from '@prisma/adapter-pg'
import { type Prisma, PrismaClient } from '#lib/generated/prisma/client.ts'
import { pastReader } from './past.ts'
import { utcSession } from './utc-session.ts'

export type Db = PrismaClient
export type Tx = Prisma.TransactionClient

const held = globalThis as typeof globalThis & { registerDb?: Db }

/** A client with its own pool; the caller disconnects it. */
export function connect(connectionString: string, max = Number(process.env.DATABASE_POOL ?? 10)): Db {
  return new PrismaClient({ adapter: new PrismaPg({ connectionString, max, ...utcSession }) })
}

/**
 * The process's client, made on first use so that importing this file needs no database. Inside `readAt` (lib/past.ts) it
 * reads the register as it stood.
 */
export const db: Db = new Proxy({} as Db, {
  get(_, property) {
    const past = pastReader()
    if (past) return Reflect.get(past, property)
    held.registerDb ??= connect(process.env.DATABASE_URL ?? '')
    const value = Reflect.get(held.registerDb, property)
    return typeof value === 'function' ? value.bind(held.registerDb) : value
  },
})
