// One's own latest acts in the action plan: what was done, what was left out, and for how long it can be undone.
import type { Actor } from '#lib/actor.ts'
import { db } from '#lib/db.ts'
import { idField } from '#lib/form-fields.ts'
import type { Prisma } from '#lib/generated/prisma/client.ts'
import { canManageItems } from '#lib/items/policy.ts'
import { secondsLeft, tooLate } from './rules.ts'
import type { LeftOut, Told } from './stored.ts'

export interface Act {
  id: string
  told: Told
  /** How many items it changed, and how many of those were put back. */
  changed: number
  undone: number | null
  leftOut: LeftOut[]
  notUndone: LeftOut[]
  secondsLeft: number
}

const actSelect = {
  id: true,
  change: true,
  changed: true,
  leftOut: true,
  at: true,
  undoneAt: true,
  notUndone: true,
} as const satisfies Prisma.UndoableActSelect

/** The act of this id that the actor did, or null. */
export async function getAct(actor: Actor, id: string, now: Date): Promise<Act | null> {
  // What was left out and why tells what others did: it goes with the right.
  if (!canManageItems(actor) || !idField.safeParse(id).success) return null
  const row = await db.undoableAct.findFirst({ where: { id, actorId: actor.id }, select: actSelect })
  return row && toAct(row, now)
}

/** What the actor did last, if that was within the last minute. */
export async function getLatestAct(actor: Actor, now: Date): Promise<Act | null> {
  if (!canManageItems(actor)) return null
  const row = await db.undoableAct.findFirst({
    where: { actorId: actor.id, at: { gt: tooLate(now) } },
    orderBy: { at: 'desc' },
    select: actSelect,
  })
  return row && toAct(row, now)
}

function toAct(row: Prisma.UndoableActGetPayload<{ select: typeof actSelect }>, now: Date): Act {
  const notUndone = row.notUndone as unknown as LeftOut[]
  return {
    id: row.id,
    told: row.change as unknown as Told,
    changed: row.changed,
    undone: row.undoneAt && row.changed - notUndone.length,
    leftOut: row.leftOut as unknown as LeftOut[],
    notUndone,
    secondsLeft: row.undoneAt ? 0 : secondsLeft(row.at, now),
  }
}
