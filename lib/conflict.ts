// A stale form: somebody changed the row since it was rendered.
import { type Actor, visibleTo } from '#lib/actor.ts'
import type { Tx } from '#lib/db.ts'
import { AppError } from '#lib/errors.ts'
import type { SubjectType } from '#lib/events.ts'

/**
 * Throws `conflict`, with what the actor may know of the changes since `expected`, unless the row still has
 * that version. The row is locked before it is loaded (`SELECT … FOR NO KEY UPDATE`), so the answer holds until the
 * transaction ends. Mutations ask it before their rule, so that a stale form is told what happened.
 */
export async function assertVersion(
  tx: Tx,
  actor: Actor,
  subjectType: SubjectType,
  row: { id: string; version: number },
  expected: number,
): Promise<void> {
  if (row.version === expected) return
  const changes = await tx.event.findMany({
    where: { subjectType, subjectId: row.id, version: { gt: expected }, AND: visibleTo(actor) },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
    take: 20,
    select: { action: true, actorName: true, at: true, from: true, to: true },
  })
  throw new AppError('conflict', { changes, version: row.version })
}
