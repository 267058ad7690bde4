// What was reported on items, and what proves them done: only what everybody may read.
import { db } from '#lib/db.ts'
import { piecesOf } from './scope.ts'

export interface ReportUpdate {
  itemId: string
  at: Date
  text: string
  noChange: boolean
  group: string | null
  /** How many there are in the period, this one included. */
  count: number
}

const SHOWN = 2

/** The latest updates of each item since `since` that no other corrects, newest first. */
export async function readProgress(
  itemIds: readonly string[],
  since: Date | null,
): Promise<Map<string, ReportUpdate[]>> {
  // As text: a Date in raw SQL would be read in the session's time zone.
  const from = (since ?? new Date(0)).toISOString()
  const updates: ReportUpdate[] = []
  for (const ids of piecesOf(itemIds)) {
    updates.push(
      ...(await db.$queryRaw<ReportUpdate[]>`
        SELECT u.* FROM unnest(${ids}::uuid[]) AS wanted (id) CROSS JOIN LATERAL (
          SELECT p.item_id::text AS "itemId", p.created_at AS at, p.text, p.no_change AS "noChange", g.code AS "group",
            count(*) OVER ()::int AS count
            FROM progress_update p LEFT JOIN "group" g ON g.id = p.group_id
           WHERE p.item_id = wanted.id AND p.visibility = 'register' AND p.created_at > ${from}::timestamptz
             AND NOT EXISTS (SELECT FROM progress_update c WHERE c.corrects_id = p.id)
           ORDER BY p.created_at DESC, p.id DESC LIMIT ${SHOWN}) u`),
    )
  }
  return Map.groupBy(updates, ({ itemId }) => itemId)
}

export interface Proof {
  evidence: { url: string | null; documentNumber: string | null; shows: string }[]
  verified: { at: Date; comment: string } | null
}

/** Evidence of the items and the verification that closed each. */
export async function readProofs(itemIds: readonly string[]): Promise<Map<string, Proof>> {
  const proofs = new Map<string, Proof>()
  for (const ids of piecesOf(itemIds)) {
    const rows = await db.actionItem.findMany({
      where: { id: { in: ids } },
      take: ids.length,
      select: {
        id: true,
        evidence: {
          where: { visibility: 'register' },
          orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
          take: 10,
          select: { url: true, documentNumber: true, shows: true },
        },
        verifications: {
          where: { decision: 'verified' },
          orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
          take: 1,
          select: { createdAt: true, comment: true },
        },
      },
    })
    for (const { id, evidence, verifications } of rows) {
      const last = verifications[0]
      proofs.set(id, { evidence, verified: last ? { at: last.createdAt, comment: last.comment } : null })
    }
  }
  return proofs
}
