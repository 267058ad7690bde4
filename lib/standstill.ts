// Acts go side by side; who freezes a baseline waits for those under way and holds up the next ones, so that its instant divides
// them: what it reads then is what anybody reads of that instant later.
import type { Tx } from '#lib/db.ts'

interface Act {
  now: Date
  replay?: boolean
}

/** Lets the act in and returns its instant, which comes after every baseline that was taken while it was on its way. */
export async function enter(tx: Tx, { now, replay }: Act): Promise<Date> {
  await tx.$queryRaw`SELECT pg_advisory_xact_lock_shared(hashtext('standstill'))::text`
  if (replay) return actAt(tx, now)
  // Its rows bear the transaction's time by the database's clock, which this machine's may be ahead of.
  const [row] = await tx.$queryRaw<{ at: Date | null }[]>`
    SELECT max(taken_at) AS at FROM round_baseline
     WHERE taken_at >= least(${now.toISOString()}::timestamptz, transaction_timestamp())`
  return row?.at ? actAt(tx, new Date(row.at.getTime() + 1)) : now
}

/** Waits until no other act is under way, keeps others out until the transaction ends, and returns the instant. */
export async function enterAlone(tx: Tx, { now, replay }: Act): Promise<Date> {
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtext('standstill'))::text`
  if (replay) return actAt(tx, now)
  // The next whole millisecond: a Date holds no less, and nothing that was written may come after it.
  const [row] = await tx.$queryRaw<{ at: number }[]>`
    SELECT ceil(extract(epoch FROM clock_timestamp()) * 1000)::float8 AS at`
  return actAt(tx, row ? new Date(row.at) : now)
}

/** Row history is written as of the instant instead of the transaction's time. */
async function actAt(tx: Tx, instant: Date): Promise<Date> {
  await tx.$executeRaw`SELECT set_config('app.now', ${instant.toISOString()}, true)`
  return instant
}
