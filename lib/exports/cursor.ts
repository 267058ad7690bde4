// Many rows out of one query, a few at a time: a cursor sees the register as it was when it was opened.
import { db, type Tx } from '#lib/db.ts'
import type { Prisma } from '#lib/generated/prisma/client.ts'
import { pastReader } from '#lib/past.ts'

const BATCH = 500
/** A download over a slow line holds its reading for so long at most. */
export const LONGEST_READING = 15 * 60_000
/** Each holds a connection; more than these wait for their turn. */
const MOST_AT_ONCE = 3

let running = 0
const waiting: (() => void)[] = []

/**
 * Calls `each` with the query's rows in batches, and waits for it. Inside `readAt` the reading is that one's; otherwise it gets a
 * read-only transaction of its own.
 */
export async function readInBatches<Row>(
  query: Prisma.Sql,
  each: (rows: Row[]) => Promise<void>,
): Promise<void> {
  if (pastReader()) return fetchAll(db as Tx, query, each)
  await inTurn(() =>
    db.$transaction(
      async (tx) => {
        await tx.$executeRaw`SET TRANSACTION READ ONLY`
        await fetchAll(tx, query, each)
      },
      { timeout: LONGEST_READING, maxWait: 60_000 },
    ),
  )
}

async function fetchAll<Row>(tx: Tx, query: Prisma.Sql, each: (rows: Row[]) => Promise<void>): Promise<void> {
  await tx.$executeRaw`DECLARE exported NO SCROLL CURSOR FOR ${query}`
  for (;;) {
    const rows = await tx.$queryRawUnsafe<Row[]>(`FETCH ${BATCH} FROM exported`)
    if (rows.length > 0) await each(rows)
    if (rows.length < BATCH) return
  }
}

/** `work`, once fewer than a few others of its kind are under way. */
export async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= MOST_AT_ONCE) await new Promise<void>((go) => waiting.push(go))
  else running++
  try {
    return await work()
  } finally {
    const next = waiting.shift()
    if (next) next()
    else running--
  }
}
