// What stands on the one sheet of an item: its facts, the latest updates that stand, evidence, and the decision on its submission.
import { type Actor, visibleTo } from '#lib/actor.ts'
import type { Day } from '#lib/dates.ts'
import { db } from '#lib/db.ts'
import { getItem } from './queries.ts'
import { listEvidence, listProgress } from './timeline.ts'

/** What a sheet has room for. */
const UPDATES = 4
const EVIDENCE = 12

/** Null where there is no such item. `more`: what the item's page has beside. */
export async function getOneSheet(actor: Actor, reference: string, today: Day) {
  const item = await getItem(actor, reference, today)
  if (!item) return null
  const { id } = item.facts
  const [progress, evidence, verification, updates] = await Promise.all([
    listProgress(actor, id, undefined),
    listEvidence(actor, id),
    db.verification.findFirst({
      where: { itemId: id },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      select: { decision: true, verifierName: true, comment: true, createdAt: true },
    }),
    db.progressUpdate.count({
      where: { itemId: id, correctedBy: { is: null }, AND: visibleTo(actor) },
      take: 1000,
    }),
  ])
  const told = progress.entries.flatMap((entry) => (entry.kind === 'update' ? [entry.update] : []))
  const shown = told.slice(0, UPDATES)
  return {
    ...item,
    updates: shown,
    evidence: evidence.slice(0, EVIDENCE),
    verification,
    more: { updates: updates - shown.length, evidence: Math.max(0, evidence.length - EVIDENCE) },
  }
}

export type OneSheet = NonNullable<Awaited<ReturnType<typeof getOneSheet>>>
