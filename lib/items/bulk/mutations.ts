// Changes made in the list: of many items as one act, or of one item in its row. Both can be undone for a minute.
import { assertVersion } from '#lib/conflict.ts'
import type { Tx } from '#lib/db.ts'
import { assertMay, assertNow, notFound } from '#lib/errors.ts'
import { type Call, mutate, type Operation } from '#lib/mutation.ts'
import { keepUndo } from '#lib/undo/keep.ts'
import type { LeftOut } from '#lib/undo/stored.ts'
import { canManageItems } from '../policy.ts'
import { type BulkItem, lockItems } from './load.ts'
import { type Plan, planOf } from './plan.ts'
import type { ChangeCell, ChangeItems } from './schema.ts'
import { changesSince } from './since.ts'
import { verdictOn } from './verdict.ts'

const TIMEOUT = 120_000

/**
 * Changes all chosen items that it may, in one transaction, and says how many. Left out with a reason are those that a rule
 * keeps from it, that changed since they were looked at, or that are not there. Throws `forbidden`, `invalid`.
 */
export async function changeItems(
  call: Call,
  { items, ...change }: ChangeItems,
): Promise<{ id: string; changed: number; leftOut: number }> {
  return mutate(
    call,
    'items.change',
    async (tx, operation) => {
      assertMay(canManageItems(operation.actor))
      const plan = await planOf(tx, change, operation.today)
      const locked = await lockItems(
        tx,
        items.map(({ reference }) => reference),
      )
      const seen = new Map(items.map(({ reference, version }) => [reference, version]))
      const stale = locked.filter((item) => item.version !== seen.get(item.reference))
      const current = locked.filter((item) => item.version === seen.get(item.reference))
      const changed: BulkItem[] = []
      const leftOut: LeftOut[] = await changesSince(tx, operation.actor, stale, seen)
      for (const item of current) {
        const verdict = verdictOn(plan, item)
        if (verdict.is === 'refused')
          leftOut.push({ reference: item.reference, title: item.title, why: verdict.why, changes: [] })
        if (verdict.is !== 'ready') continue
        await carryOut(tx, operation, plan, item)
        changed.push(item)
      }
      const there = new Set(locked.map(({ reference }) => reference))
      for (const { reference } of items)
        if (!there.has(reference))
          leftOut.push({ reference, title: '', why: { key: 'item_unknown' }, changes: [] })
      await keepUndo(tx, operation, { told: plan.told, before: changed, leftOut })
      return { id: operation.id, changed: changed.length, leftOut: leftOut.length }
    },
    TIMEOUT,
  )
}

/** Changes one thing of one item. Throws `forbidden`, `not_found`, `conflict`, `not_allowed_now`, `invalid`. */
export async function changeCell(
  call: Call,
  { reference, version, ...change }: ChangeCell,
): Promise<{ reference: string }> {
  return mutate(call, 'items.change_cell', async (tx, operation) => {
    assertMay(canManageItems(operation.actor))
    const [item] = await lockItems(tx, [reference])
    if (!item) throw notFound()
    await assertVersion(tx, operation.actor, 'item', item, version)
    const plan = await planOf(tx, change, operation.today)
    const verdict = verdictOn(plan, item)
    if (verdict.is === 'refused') assertNow(verdict.why)
    if (verdict.is === 'ready') {
      await carryOut(tx, operation, plan, item)
      await keepUndo(tx, operation, { told: plan.told, before: [item], leftOut: [] })
    }
    return { reference }
  })
}

const carryOut = (tx: Tx, operation: Operation, plan: Plan, item: BulkItem) =>
  plan.act({ ...operation, within: { tx, id: operation.id } }, item)
