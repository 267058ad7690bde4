// Whether those to whom undoing would give an item back are still there.
import { toDay } from '#lib/dates.ts'
import type { Tx } from '#lib/db.ts'
import type { Why } from '#lib/errors.ts'
import { whyNotProposeTo } from '#lib/items/rules.ts'
import type { Operation } from '#lib/mutation.ts'
import { whyNotGive } from '#lib/people/rules.ts'
import type { Before } from './stored.ts'

/** The sentence for a group that ended or a person who was deactivated since the act, or null. */
export async function whyNotReturn(
  tx: Tx,
  { today }: Operation,
  now: Before,
  before: Before,
): Promise<Why | null> {
  const back = before.assignments.filter(({ id }) => !now.assignments.some((has) => has.id === id))
  if (back.length > 0) {
    const groups = await tx.group.findMany({
      where: { id: { in: back.map(({ groupId }) => groupId) } },
      orderBy: { code: 'asc' },
      take: back.length,
      select: { code: true, endedOn: true },
    })
    for (const { code, endedOn } of groups) {
      const why = whyNotProposeTo({ code, endedOn: toDay(endedOn) }, today)
      if (why) return why
    }
  }
  if (!before.holderId || before.holderId === now.holderId) return null
  const holder = await tx.person.findUniqueOrThrow({
    where: { id: before.holderId },
    select: { name: true, deactivatedAt: true },
  })
  return whyNotGive(holder)
}
