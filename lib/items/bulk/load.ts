// Many items at once, with all that a change in the list may touch: what is looked at before, and put back by undoing.
import { toDay } from '#lib/dates.ts'
import type { Tx } from '#lib/db.ts'
import type { Prisma } from '#lib/generated/prisma/client.ts'
import { factsSelect, type LoadedItem, lockInOrder, toFacts } from '../load.ts'

export interface BulkItem extends LoadedItem {
  themes: { id: string; name: string }[]
  holdReason: string | null
  /** An instant, as ISO text. */
  holderSince: string | null
  movedOn: string | null
}

const bulkSelect = {
  ...factsSelect,
  holdReason: true,
  holderSince: true,
  movedOn: true,
  themes: { select: { theme: { select: { id: true, name: true } } }, orderBy: { id: 'asc' } },
} as const satisfies Prisma.ActionItemSelect

/** The items of these references, in the order of their ids; those that are not there are left out. */
export async function loadItems(client: Tx, references: readonly string[]): Promise<BulkItem[]> {
  const rows = await client.actionItem.findMany({
    where: { reference: { in: [...references] } },
    orderBy: { id: 'asc' },
    take: references.length,
    select: bulkSelect,
  })
  return rows.map(({ themes, holdReason, holderSince, movedOn, ...row }) => ({
    ...toFacts(row),
    themes: themes.map(({ theme }) => theme),
    holdReason,
    holderSince: holderSince?.toISOString() ?? null,
    movedOn: toDay(movedOn),
  }))
}

/** The same, locked until the transaction ends; in one order everywhere, so that two acts do not wait for each other in a ring. */
export async function lockItems(tx: Tx, references: readonly string[]): Promise<BulkItem[]> {
  await lockInOrder(tx, references)
  return loadItems(tx, references)
}
