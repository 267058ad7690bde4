// Which items were chosen in the list, and what a change would make of them.
import type { Actor } from '#lib/actor.ts'
import type { Day } from '#lib/dates.ts'
import { db } from '#lib/db.ts'
import { AppError } from '#lib/errors.ts'
import { Prisma } from '#lib/generated/prisma/client.ts'
import { conditions, type Reading } from '../list/conditions.ts'
import { sorts } from '../list/sorts.ts'
import { type BulkItem, loadItems } from './load.ts'
import { type Plan, planOf } from './plan.ts'
import { type Change, MOST_ITEMS } from './schema.ts'
import { type Verdict, verdictOn } from './verdict.ts'

/** References of what the list shows, all its pages; one more than MOST_ITEMS where there are more. */
export async function listReferences(reading: Reading): Promise<string[]> {
  const { sort, direction } = reading.filter
  const order = Prisma.raw(direction === 'asc' ? 'ASC' : 'DESC')
  const rows = await db.$queryRaw<{ reference: string }[]>`
    SELECT i.reference FROM action_item i WHERE ${conditions(reading)}
     ORDER BY ${Prisma.raw(sorts[sort].expression)} ${order}, i.id ${order} LIMIT ${MOST_ITEMS + 1}`
  return rows.map(({ reference }) => reference)
}

export interface Chosen {
  item: BulkItem
  /** Null while no change is asked for. */
  verdict: Verdict | null
}

export interface Preview {
  lines: Chosen[]
  told: Plan['told'] | null
  /** Fields of the change that name what is not there, with keys of messages/ `fieldErrors`. */
  wrong: Record<string, string>
}

/** The items in the order of the references, each with what the change would make of it. Everybody signed in reads items. */
export async function previewChange(
  _: Actor,
  references: readonly string[],
  change: Change | null,
  today: Day,
): Promise<Preview> {
  const items = new Map((await loadItems(db, references)).map((item) => [item.reference, item]))
  const { plan, wrong } = await readPlan(change, today)
  const lines = references.flatMap((reference) => {
    const item = items.get(reference)
    return item ? [{ item, verdict: plan && verdictOn(plan, item) }] : []
  })
  return { lines, told: plan?.told ?? null, wrong }
}

async function readPlan(change: Change | null, today: Day) {
  try {
    return { plan: change && (await planOf(db, change, today)), wrong: {} }
  } catch (error) {
    if (error instanceof AppError && error.code === 'invalid') return { plan: null, wrong: error.fields }
    throw error
  }
}
