// Writes about saved views: save, change, move among the pinned ones, delete.
import { assertVersion } from '#lib/conflict.ts'
import type { Tx } from '#lib/db.ts'
import { assertMay, assertNow, notFound } from '#lib/errors.ts'
import { type EventInput, recordEvent } from '#lib/events.ts'
import { type Call, mutate, type Operation } from '#lib/mutation.ts'
import { paramsOf } from '#lib/params.ts'
import { canChangeView, canOpenSettings, canSeeView, canSetDefaults, canShareViews, isOwn } from './policy.ts'
import { queryOf } from './query.ts'
import { whyNotOffer, whyNotPin } from './rules.ts'
import type { ChangeView, MoveView, OfView, SaveView } from './schema.ts'
import { store } from './stored.ts'

/** Saves what a page shows under a name. */
export async function saveView(call: Call, input: SaveView): Promise<{ id: string }> {
  return mutate(call, 'view.save', async (tx, op) => {
    if (input.isShared) assertMay(canShareViews(op.actor))
    await oneAtATime(tx)
    const { place, name, isShared, isOwnDefault } = input
    if (isOwnDefault) await clearOwnDefault(tx, op, place)
    const filter = await store(queryOf(place, paramsOf(input.query), op.today), op.today, tx)
    const view = await tx.savedView.create({
      data: { ownerId: op.actor.id, place, name, filter, isShared, isOwnDefault },
    })
    await record(tx, op, view, { action: 'view.saved', to: { place, isShared } })
    return { id: view.id }
  })
}

/** Changes its name, what it shows, who sees it and whom it greets. Throws `forbidden` for what the actor may not change of it. */
export async function changeView(call: Call, input: ChangeView): Promise<{ id: string }> {
  return mutate(call, 'view.change', async (tx, op) => {
    await oneAtATime(tx)
    const view = await loadView(tx, op, input)
    assertMay(canOpenSettings(op.actor, view))
    const filter =
      input.query === undefined ? undefined : queryOf(view.place, paramsOf(input.query), op.today)
    if (input.name !== view.name || filter !== undefined) assertMay(canChangeView(op.actor, view))
    const wasPinned = view.pinPosition !== null
    if (input.isShared !== view.isShared || input.isPinned !== wasPinned) assertMay(canShareViews(op.actor))
    const defaultFor = [...new Set(input.defaultFor)].sort()
    if (defaultFor.join() !== view.defaultFor.toSorted().join()) assertMay(canSetDefaults(op.actor))
    if (input.isOwnDefault !== view.isOwnDefault) assertMay(isOwn(op.actor, view))
    assertNow(whyNotOffer({ isShared: input.isShared, isPinned: input.isPinned, defaultFor }))
    const others = await tx.savedView.count({ where: { pinPosition: { not: null }, id: { not: view.id } } })
    if (input.isPinned && !wasPinned) assertNow(whyNotPin(others))
    await takeDefaults(tx, op, view, defaultFor)
    if (input.isOwnDefault && !view.isOwnDefault) await clearOwnDefault(tx, op, view.place)
    const { name, isShared, isOwnDefault } = input
    const changed = await tx.savedView.update({
      where: { id: view.id },
      data: {
        ...{ name, isShared, isOwnDefault, defaultFor, version: { increment: 1 } },
        ...(filter === undefined ? {} : { filter: await store(filter, op.today, tx) }),
        ...(input.isPinned === wasPinned ? {} : { pinPosition: input.isPinned ? await lastPin(tx) : null }),
      },
    })
    const from = view.isShared ? said(view) : undefined
    await record(tx, op, changed, { action: 'view.changed', ...(from && { from }), to: said(changed) })
    return { id: view.id }
  })
}

/** Changes places with the pinned view before or after it. */
export async function moveView(call: Call, input: MoveView): Promise<{ id: string }> {
  return mutate(call, 'view.move', async (tx, op) => {
    await oneAtATime(tx)
    const view = await loadView(tx, op, input)
    assertMay(canShareViews(op.actor))
    const order = await tx.savedView.findMany({
      where: { pinPosition: { not: null } },
      orderBy: [{ pinPosition: 'asc' }, { id: 'asc' }],
      take: 100,
      select: { id: true },
    })
    const from = order.findIndex((row) => row.id === view.id)
    if (from < 0) throw notFound()
    const to = Math.min(Math.max(from + (input.direction === 'up' ? -1 : 1), 0), order.length - 1)
    const moved = order.toSpliced(from, 1).toSpliced(to, 0, { id: view.id })
    for (const [pinPosition, row] of moved.entries()) {
      await tx.savedView.updateMany({
        where: { id: row.id, pinPosition: { not: pinPosition } },
        data: { pinPosition },
      })
    }
    const changed = await tx.savedView.update({
      where: { id: view.id },
      data: { version: { increment: 1 } },
    })
    await record(tx, op, changed, { action: 'view.moved', from: { place: from + 1 }, to: { place: to + 1 } })
    return { id: view.id }
  })
}

/** Removes it for everybody. */
export async function deleteView(call: Call, input: OfView): Promise<null> {
  return mutate(call, 'view.delete', async (tx, op) => {
    await oneAtATime(tx)
    const view = await loadView(tx, op, input)
    assertMay(canChangeView(op.actor, view))
    await tx.savedView.delete({ where: { id: view.id }, select: { id: true } })
    await record(tx, op, view, { action: 'view.deleted' })
    return null
  })
}

/** Changes of views are few: they wait for each other, so that each role has one default and pins stand apart. */
const oneAtATime = (tx: Tx) => tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('saved_view'))`

type View = Awaited<ReturnType<typeof loadView>>

/** The view, where it exists for the actor. */
async function loadView(tx: Tx, op: Operation, input: OfView) {
  const view = await tx.savedView.findUnique({ where: { id: input.viewId } })
  if (!view || !canSeeView(op.actor, view)) throw notFound()
  await assertVersion(tx, op.actor, 'view', view, input.version)
  return view
}

const lastPin = async (tx: Tx) => {
  const { _max } = await tx.savedView.aggregate({ _max: { pinPosition: true } })
  return (_max.pinPosition ?? -1) + 1
}

/** A role has one default for a place: the views that were it so far no longer are. */
async function takeDefaults(
  tx: Tx,
  op: Operation,
  view: View,
  defaultFor: View['defaultFor'],
): Promise<void> {
  const others = await tx.savedView.findMany({
    where: { place: view.place, id: { not: view.id }, defaultFor: { hasSome: defaultFor } },
    take: 10,
  })
  for (const other of others) {
    const left = other.defaultFor.filter((audience) => !defaultFor.includes(audience))
    const changed = await tx.savedView.update({
      where: { id: other.id },
      data: { defaultFor: left, version: { increment: 1 } },
    })
    await record(tx, op, changed, { action: 'view.changed', from: said(other), to: said(changed) })
  }
}

async function clearOwnDefault(tx: Tx, op: Operation, place: View['place']): Promise<void> {
  const before = await tx.savedView.findFirst({ where: { ownerId: op.actor.id, place, isOwnDefault: true } })
  if (!before) return
  const changed = await tx.savedView.update({
    where: { id: before.id },
    data: { isOwnDefault: false, version: { increment: 1 } },
  })
  await record(tx, op, changed, { action: 'view.changed', from: said(before), to: said(changed) })
}

/** What its history says of it. */
const said = ({ name, isShared, pinPosition, defaultFor, isOwnDefault }: View) => ({
  ...{ name, isShared, isOwnDefault, isPinned: pinPosition !== null },
  defaultFor: [...defaultFor],
})

/** What is private is called so, also where its history is read. */
function record(tx: Tx, op: Operation, view: View, event: Pick<EventInput, 'action' | 'from' | 'to'>) {
  const open = view.isShared
  return recordEvent(tx, op, {
    action: event.action,
    ...(open && event.from !== undefined ? { from: event.from } : {}),
    ...(open && event.to !== undefined ? { to: event.to } : {}),
    subjectType: 'view',
    subjectId: view.id,
    subject: open ? view.name : '—',
    version: view.version,
  })
}
