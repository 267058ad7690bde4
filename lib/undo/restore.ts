// One item back to how it stood before an act; the item is locked and has not changed since.
import { fromDay } from '#lib/dates.ts'
import type { Tx } from '#lib/db.ts'
import type { BulkItem } from '#lib/items/bulk/load.ts'
import { type ItemEvent, writeChange } from '#lib/items/change.ts'
import type { Operation } from '#lib/mutation.ts'
import { type Before, beforeOf } from './stored.ts'

/** Writes what stood before, and an event that says which operation it undoes; a group that it takes the item from is told so. */
export async function restore(
  tx: Tx,
  operation: Operation,
  { item, before, undoes }: { item: BulkItem; before: Before; undoes: string },
): Promise<void> {
  const now = beforeOf(item)
  await restoreThemes(tx, item.id, now, before)
  const ended = await restoreAssignments(tx, operation, now, before)
  const { from, to } = difference(inWords(now), inWords(before))
  await writeChange(tx, operation, item, {
    data: {
      title: before.title,
      summary: before.summary,
      dueOn: fromDay(before.dueOn),
      priority: before.priority,
      holderId: before.holderId,
      holderSince: before.holderSince,
      ...(now.state === before.state && now.stateBeforeHold === before.stateBeforeHold
        ? {}
        : {
            state: before.state,
            stateBeforeHold: before.stateBeforeHold,
            holdReason: before.holdReason,
            holdReviewOn: fromDay(before.holdReviewOn),
          }),
    },
    events: [...ended, { action: 'item.undone', from, to: { ...to, undoes: { operation: undoes } } }],
  })
  // Going back is no step forward, whatever the trigger on `state` takes it for.
  await tx.$executeRaw`UPDATE action_item SET moved_on = ${before.movedOn}::date
    WHERE id = ${item.id}::uuid AND moved_on IS DISTINCT FROM ${before.movedOn}::date`
}

async function restoreThemes(tx: Tx, itemId: string, now: Before, before: Before): Promise<void> {
  const ids = (themes: Before['themes']) => themes.map(({ id }) => id)
  const [had, wanted] = [ids(now.themes), ids(before.themes)]
  const gone = had.filter((id) => !wanted.includes(id))
  const missing = wanted.filter((id) => !had.includes(id))
  if (gone.length > 0) await tx.itemTheme.deleteMany({ where: { itemId, themeId: { in: gone } } })
  if (missing.length > 0)
    await tx.itemTheme.createMany({ data: missing.map((themeId) => ({ itemId, themeId })) })
}

/** What the act proposed ends, and what it ended stands again as it did: in that order, for one group leads. Returns what ended. */
async function restoreAssignments(
  tx: Tx,
  operation: Operation,
  now: Before,
  before: Before,
): Promise<ItemEvent[]> {
  const proposed = now.assignments.filter(({ id }) => !before.assignments.some((had) => had.id === id))
  for (const { id } of proposed) {
    await tx.assignment.update({
      where: { id },
      data: { state: 'ended', endedAt: operation.now, version: { increment: 1 } },
      select: { id: true },
    })
  }
  for (const { id, state } of before.assignments.filter(
    ({ id }) => !now.assignments.some((has) => has.id === id),
  )) {
    await tx.assignment.update({
      where: { id },
      data: { state, endedAt: null, version: { increment: 1 } },
      select: { id: true },
    })
  }
  return proposed.map(({ code: group, role, state }) => ({
    action: 'assignment.ended',
    from: { group, role, state },
    to: { group, role, state: 'ended' },
  }))
}

/** As the item's other events name it. */
const inWords = (at: Before) => ({
  title: at.title,
  summary: at.summary,
  themes: at.themes.map(({ name }) => name).sort(),
  dueOn: at.dueOn,
  priority: at.priority,
  state: at.state,
  reviewOn: at.holdReviewOn,
  holder: at.holderName,
  group: at.leadCode,
})

type Told = ReturnType<typeof inWords>

function difference(from: Told, to: Told) {
  const fields = (Object.keys(from) as (keyof Told)[]).filter(
    (field) => JSON.stringify(from[field]) !== JSON.stringify(to[field]),
  )
  const only = (side: Told) => Object.fromEntries(fields.map((field) => [field, side[field]]))
  return { from: only(from), to: only(to) }
}
