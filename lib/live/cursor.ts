// What a page has seen: the transactions that were committed before it was read. What it has not is asked by that.
import { db } from '#lib/db.ts'

/** "1795485600.748:752:749,750": seconds, and Postgres' snapshot. It names no item and no change. */
export type Cursor = string

/** Kept in live.recent; who asks later is told that the page is old. */
const KEPT_SECONDS = 23 * 3600

/** The moment of now. Taken before a page's own queries, so that nothing falls in between. */
export async function takeCursor(): Promise<Cursor> {
  const [row] = await db.$queryRaw<{ cursor: string }[]>`
    SELECT extract(epoch FROM now())::bigint || '.' || pg_current_snapshot() AS cursor`
  return row?.cursor ?? ''
}

/** The cursor if Postgres can read it, else null. */
export function readCursor(text: string | null): Cursor | null {
  const [, xmin = '', xmax = '', list = ''] =
    /^\d{9,11}\.([1-9]\d{0,17}):([1-9]\d{0,17}):([\d,]{0,4000})$/.exec(text ?? '') ?? []
  if (!xmin) return null
  const among = list === '' ? [] : list.split(',').map(Number)
  const rising = [Number(xmin), ...among].every((xid, at, all) => at < 2 || xid > (all[at - 1] ?? 0))
  const within = among.every((xid) => xid >= Number(xmin) && xid < Number(xmax))
  return Number(xmin) <= Number(xmax) && rising && within ? text : null
}

export const snapshotOf = (cursor: Cursor): string => cursor.slice(cursor.indexOf('.') + 1)

/** True where the changes since then are no longer all kept. */
export const isOld = (cursor: Cursor, now: Date): boolean =>
  Number.parseInt(cursor, 10) < now.getTime() / 1000 - KEPT_SECONDS
