// Mail that somebody has to look at: of which nobody knows, or that failed and that nobody left at that since.
import { type Db, db, type Tx } from '#lib/db.ts'
import { Prisma } from '#lib/generated/prisma/client.ts'

/** Of more nobody counts. */
const MOST = 1000

/** Staff left mail `m` at that, and nothing became of it since. */
const isLeft = Prisma.sql`EXISTS (
  SELECT FROM event e
   WHERE e.subject_type = 'mail' AND e.subject_id = m.id AND e.action = 'mail.left' AND e.version = m.version)`

/** Ids of the newest of them. */
export async function listTrouble(): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT m.id::text FROM mail m WHERE m.state = 'unknown' OR m.state = 'failed' AND NOT ${isLeft}
     ORDER BY m.id DESC LIMIT ${MOST}`
  return rows.map(({ id }) => id)
}

/** True where it failed and staff left it at that. */
export async function wasLeft(id: string, from: Db | Tx = db): Promise<boolean> {
  const rows = await from.$queryRaw<
    unknown[]
  >`SELECT 1 AS found FROM mail m WHERE m.id = ${id}::uuid AND ${isLeft}`
  return rows.length > 0
}
