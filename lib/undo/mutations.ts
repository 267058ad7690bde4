// Taking back what one did a moment ago: a change of its own, which the history shows like any other.
import { assertMay, assertNow, notFound } from '#lib/errors.ts'
import type { Prisma } from '#lib/generated/prisma/client.ts'
import { type BulkItem, lockItems } from '#lib/items/bulk/load.ts'
import { changesSince } from '#lib/items/bulk/since.ts'
import { canManageItems } from '#lib/items/policy.ts'
import { type Call, mutate } from '#lib/mutation.ts'
import { whyNotReturn } from './may-return.ts'
import { restore } from './restore.ts'
import { whyNotUndo } from './rules.ts'
import type { Undo } from './schema.ts'
import { beforeOf, type KeptItem, type LeftOut } from './stored.ts'

/**
 * Puts each item of one's own act back, once and within a minute; those that somebody changed since, or
 * would go back to a group or person that is gone, stay as they are and are named on the act. Throws `forbidden`, `not_found`, `not_allowed_now`.
 */
export async function undoAct(
  call: Call,
  { id }: Undo,
): Promise<{ id: string; undone: number; notUndone: number }> {
  return mutate(
    call,
    'undo',
    async (tx, operation) => {
      assertMay(canManageItems(operation.actor))
      await tx.$queryRaw`SELECT id FROM undoable_act WHERE id = ${id}::uuid FOR UPDATE`
      const act = await tx.undoableAct.findFirst({ where: { id, actorId: operation.actor.id } })
      if (!act) throw notFound()
      assertNow(whyNotUndo(act, operation.now))
      const kept = new Map((act.items as unknown as KeptItem[]).map((item) => [item.reference, item]))
      const changed: BulkItem[] = []
      const notReturned: LeftOut[] = []
      let undone = 0
      for (const item of await lockItems(tx, [...kept.keys()])) {
        const { version, before } = kept.get(item.reference) ?? {}
        if (!before || item.version !== version) {
          changed.push(item)
          continue
        }
        const why = await whyNotReturn(tx, operation, beforeOf(item), before)
        if (why) {
          notReturned.push({ reference: item.reference, title: item.title, why, changes: [] })
          continue
        }
        await restore(tx, operation, { item, before, undoes: id })
        undone++
      }
      const versions = new Map([...kept.values()].map(({ reference, version }) => [reference, version]))
      const notUndone = [...notReturned, ...(await changesSince(tx, operation.actor, changed, versions))]
      await tx.undoableAct.update({
        where: { id },
        data: { undoneAt: operation.now, notUndone: notUndone as unknown as Prisma.InputJsonValue },
        select: { id: true },
      })
      return { id, undone, notUndone: notUndone.length }
    },
    120_000,
  )
}
