// Turns what happened into notifications, one act at a time and a few of its subjects at once: each few are committed, and the act
// is done with with the last. Whoever is killed between has told some whole; the next goes on with the others.
import type { Day } from '#lib/dates.ts'
import { db, type Tx } from '#lib/db.ts'
import type { Event } from '#lib/generated/prisma/client.ts'
import { registerToday } from '#lib/settings/queries.ts'
import { callKey } from './keys.ts'
import { type Known, knownIn } from './known.ts'
import { peopleOf } from './people.ts'
import { byWeight, mayKnow, type Recipient, recipientsOf, TOLD_ACTIONS } from './rules.ts'

/** Subjects of an act that one transaction tells of. */
const AT_A_TIME = 25

interface When {
  now: Date
  today: Day
}

/** Tells all acts that wait and returns how many it finished. One that fails keeps waiting, and its error is thrown when the others are told. */
export async function tellActs(now: Date): Promise<number> {
  const when = { now, today: await registerToday(now) }
  const seen: string[] = []
  const errors: unknown[] = []
  for (let told = 0; ; ) {
    const [act] = await db.$queryRaw<{ id: string }[]>`
      SELECT operation_id::text AS id FROM act_to_tell WHERE operation_id <> ALL (${seen}::uuid[])
       ORDER BY created_at, operation_id LIMIT 1`
    if (!act) {
      if (errors.length > 0) throw new AggregateError(errors, 'Some acts could not be told')
      return told
    }
    seen.push(act.id)
    try {
      if (await tellAct(act.id, when)) told++
    } catch (error) {
      errors.push(error)
    }
  }
}

/** False when somebody else tells it. */
async function tellAct(actId: string, when: When): Promise<boolean> {
  const left = await subjectsOf(actId)
  for (let from = 0; ; from += AT_A_TIME) {
    const some = left.slice(from, from + AT_A_TIME)
    const isLast = from + AT_A_TIME >= left.length
    const isMine = await db.$transaction((tx) => tellSome(tx, actId, some, isLast, when), {
      timeout: 60_000,
      maxWait: 10_000,
    })
    if (!isMine || isLast) return isMine
  }
}

/** What the act's events are about, by the key of what is told of it, without what was told already. */
async function subjectsOf(actId: string): Promise<[key: string, Event[]][]> {
  const events = await db.event.findMany({
    where: { operationId: actId, action: { in: TOLD_ACTIONS } },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
    take: 20_000,
  })
  const done = await db.$queryRaw<{ key: string }[]>`
    SELECT DISTINCT n.key FROM notification n JOIN event e ON e.id = n.event_id WHERE e.operation_id = ${actId}::uuid LIMIT 20000`
  const told = new Set(done.map(({ key }) => key))
  return [...Map.groupBy(events, (event) => keyOf(actId, event))].filter(([key]) => !told.has(key))
}

/** A call that is sent again reaches those who have not got it. */
const keyOf = (actId: string, { action, itemId, subjectId }: Event): string =>
  action === 'round.call_sent' ? callKey(subjectId, '') : `${actId}:${itemId ?? subjectId}`

/** False, and nothing is done, where somebody else has the act or is done with it. */
async function tellSome(
  tx: Tx,
  actId: string,
  some: readonly [key: string, Event[]][],
  isLast: boolean,
  when: When,
): Promise<boolean> {
  const [mine] = await tx.$queryRaw<unknown[]>`
    SELECT 1 AS found FROM act_to_tell WHERE operation_id = ${actId}::uuid FOR UPDATE SKIP LOCKED`
  if (!mine) return false
  const known = knownIn(tx, when.today)
  for (const [key, events] of some) await tellOf(tx, key, events, known, when.now)
  if (isLast) await tx.actToTell.delete({ where: { operationId: actId }, select: { operationId: true } })
  return true
}

/** One notification to a person, whatever the act did to the thing. */
async function tellOf(tx: Tx, key: string, events: readonly Event[], known: Known, now: Date): Promise<void> {
  const told: (Recipient & { event: Event })[] = []
  for (const event of events) {
    const people = await peopleOf(tx, event, known)
    const groupIds = people.groups.filter(({ isActive }) => isActive).map(({ id }) => id)
    for (const recipient of recipientsOf(event, people)) {
      const actor = await known.actor(recipient.personId)
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
