// Turns what happened into notifications, one act at a time: whoever takes an act tells it whole, and nobody tells it again.
import type { Day } from '#lib/dates.ts'
import { db, type Tx } from '#lib/db.ts'
import type { Event } from '#lib/generated/prisma/client.ts'
import { loadActor } from '#lib/people/actor.ts'
import { registerToday } from '#lib/settings/queries.ts'
import { callKey } from './keys.ts'
import { peopleOf } from './people.ts'
import { byWeight, mayKnow, type Recipient, recipientsOf, TOLD_ACTIONS } from './rules.ts'

/** Tells all acts that wait. One that fails keeps waiting, and its error is thrown when the others are told. */
export async function tellActs(now: Date): Promise<number> {
  const today = await registerToday(now)
  const failed: string[] = []
  const errors: unknown[] = []
  for (let told = 0; ; told++) {
    const taken: { id?: string } = {}
    try {
      const more = await db.$transaction((tx) => tellNext(tx, { now, today, failed, taken }), {
        timeout: 60_000,
        maxWait: 10_000,
      })
      if (!more) {
        if (errors.length > 0) throw new AggregateError(errors, 'Some acts could not be told')
        return told
      }
    } catch (error) {
      if (!taken.id || failed.includes(taken.id)) throw error
      failed.push(taken.id)
      errors.push(error)
    }
  }
}

interface Round {
  now: Date
  today: Day
  failed: string[]
  taken: { id?: string }
}

async function tellNext(tx: Tx, { now, today, failed, taken }: Round): Promise<boolean> {
  const [act] = await tx.$queryRaw<{ id: string }[]>`
    DELETE FROM act_to_tell WHERE operation_id = (
      SELECT operation_id FROM act_to_tell WHERE operation_id <> ALL (${failed}::uuid[])
       ORDER BY created_at, operation_id LIMIT 1 FOR UPDATE SKIP LOCKED)
    RETURNING operation_id::text AS id`
  if (!act) return false
  taken.id = act.id
  const events = await tx.event.findMany({
    where: { operationId: act.id, action: { in: TOLD_ACTIONS } },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
    take: 20_000,
  })
  const about = Map.groupBy(events, (event) => event.itemId ?? event.subjectId)
  for (const [subjectId, its] of about) {
    // A call that is sent again reaches those who have not got it.
    const isCall = its.some(({ action }) => action === 'round.call_sent')
    const key = isCall ? callKey(subjectId, '') : `${act.id}:${subjectId}`
    await tellOf(tx, key, its, { now, today })
  }
  return true
}

/** One notification to a person, whatever the act did to the thing. */
async function tellOf(
  tx: Tx,
  key: string,
  events: readonly Event[],
  { now, today }: { now: Date; today: Day },
): Promise<void> {
  const told: (Recipient & { event: Event })[] = []
  for (const event of events) {
    const people = await peopleOf(tx, event, today)
    const groupIds = people.groups.filter(({ isActive }) => isActive).map(({ id }) => id)
    for (const recipient of recipientsOf(event, people)) {
      const actor = await loadActor(recipient.personId, today)
      if (actor && mayKnow(event.visibility, actor, groupIds)) told.push({ ...recipient, event })
    }
  }
  const first = Map.groupBy(told.sort(byWeight), ({ personId }) => personId)
  await tx.notification.createMany({
    data: [...first.values()].flatMap(([one]) => (one ? [rowOf(one, key, now)] : [])),
    skipDuplicates: true,
  })
  await settleCalled(tx, events, now)
}

const rowOf = ({ event, ...recipient }: Recipient & { event: Event }, key: string, now: Date) => ({
  ...recipient,
  key,
  visibility: event.visibility,
  eventId: event.id,
  itemId: event.itemId,
  roundId: event.subjectType === 'round' ? event.subjectId : null,
  createdAt: now,
})

/** Who got the round's call itself needs no mail about it. */
async function settleCalled(tx: Tx, events: readonly Event[], now: Date): Promise<void> {
  for (const { id, subjectId } of events.filter(({ action }) => action === 'round.call_sent'))
    await tx.$executeRaw`
      UPDATE notification n SET mail_settled_at = ${now} FROM mail m
       WHERE n.event_id = ${id}::uuid AND m.key = ${callKey(subjectId, '')} || n.person_id`
}
