// The people whom the events of an act can concern, read in the transaction that tells them.
import type { Tx } from '#lib/db.ts'
import type { Event } from '#lib/generated/prisma/client.ts'
import type { Known } from './known.ts'
import { askerOf, mentionsOf, type People } from './rules.ts'

/** Everybody who is active and has something to do with the event. */
export async function peopleOf(tx: Tx, event: Event, known: Known): Promise<People> {
  const item = event.itemId ? await partiesOfItem(tx, event.itemId) : null
  const owingGroupIds = event.subjectType === 'round' ? await owing(tx, event.subjectId) : []
  const mentioned = mentionsOf(event)
  const askedGroups = [
    ...(item?.groups.map(({ id }) => id) ?? []),
    ...owingGroupIds,
    ...mentioned.filter(({ kind }) => kind === 'group').map(({ id }) => id),
  ]
  const officers = await known.officers([...new Set(askedGroups)])
  const roles = await known.roles()
  const [holder, submitter, asker] = [
    item?.holderId ?? null,
    await latestActor(tx, event, 'item.submitted'),
    askerOf(event),
  ]
  const watchers = item?.watcherIds ?? []
  const active = await activeOf(tx, [holder, submitter, asker, ...watchers])
  const still = (id: string | null) => (id !== null && active.has(id) ? id : null)
  return {
    groups: item?.groups ?? [],
    owingGroupIds,
    officers,
    holderId: still(holder),
    submitterId: still(submitter),
    askerId: still(asker),
    watcherIds: watchers.filter((id) => active.has(id)),
    staffIds: roles.filter(({ role }) => role === 'staff').map(({ personId }) => personId),
    managerIds: roles.filter(({ role }) => role === 'manager').map(({ personId }) => personId),
  }
}

async function partiesOfItem(tx: Tx, itemId: string) {
  const { assignments, holderId, watches } = await tx.actionItem.findUniqueOrThrow({
    where: { id: itemId },
    select: {
      holderId: true,
      watches: { take: 2000, select: { personId: true } },
      assignments: {
        orderBy: [{ role: 'asc' }, { proposedAt: 'desc' }],
        select: { groupId: true, role: true, state: true, group: { select: { code: true } } },
      },
    },
  })
  return {
    holderId,
    watcherIds: watches.map(({ personId }) => personId),
    groups: assignments.map(({ groupId, role, state, group }) => ({
      ...{ id: groupId, code: group.code, role },
      isActive: state === 'proposed' || state === 'accepted',
    })),
  }
}

async function owing(tx: Tx, roundId: string): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT i.lead_group_id::text AS id FROM round_item r JOIN action_item i ON i.id = r.item_id
     WHERE r.round_id = ${roundId}::uuid AND r.state = 'owed' AND i.lead_group_id IS NOT NULL LIMIT 2000`
  return rows.map(({ id }) => id)
}

/** Who did that to the event's item the last time before it. */
async function latestActor(tx: Tx, event: Event, action: string): Promise<string | null> {
  if (!event.itemId || event.action === action) return null
  const row = await tx.event.findFirst({
    where: { itemId: event.itemId, action, at: { lte: event.at } },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    select: { actorId: true },
  })
  return row?.actorId ?? null
}

async function activeOf(tx: Tx, ids: readonly (string | null)[]): Promise<Set<string>> {
  const known = [...new Set(ids.filter((id) => id !== null))]
  if (known.length === 0) return new Set()
  const rows = await tx.person.findMany({
    where: { id: { in: known }, deactivatedAt: null },
    take: known.length,
    select: { id: true },
  })
  return new Set(rows.map(({ id }) => id))
}
