// The reminders that staff sent by hand (lib/rounds/remind.ts), as mails: their words in our frame, one to a person and act.
import { toDay } from '#lib/dates.ts'
import { db, type Tx } from '#lib/db.ts'
import { enqueueMail } from '#lib/mail/outbox.ts'
import { getSetting } from '#lib/settings/queries.ts'
import { composeReminder } from './compose-reminder.ts'
import { askUntil } from './expiry.ts'
import { writtenTo } from './frame.ts'
import { reminderKey } from './keys.ts'
import { pacesOf } from './paces.ts'
import { owes } from './standing.ts'

/** What waited longer than this is not sent any more. */
const USEFUL_MS = 7 * 86_400_000

/**
 * Puts all that wait into the outbox. To whom wants no reminders, or has left, none goes, nor where nothing is owed any more. One
 * that fails keeps waiting, and its error is thrown when the others are through.
 */
export async function mailReminders(now: Date): Promise<void> {
  const failed: string[] = []
  const errors: unknown[] = []
  for (let more = true; more; ) {
    const taken: { id?: string } = {}
    try {
      more = await db.$transaction((tx) => mailNext(tx, { now, failed, taken }), { maxWait: 10_000 })
    } catch (error) {
      if (!taken.id) throw error
      failed.push(taken.id)
      errors.push(error)
    }
  }
  if (errors.length > 0) throw new AggregateError(errors, 'Some reminders could not be written')
}

interface Run {
  now: Date
  failed: string[]
  taken: { id?: string }
}

async function mailNext(tx: Tx, { now, failed, taken }: Run): Promise<boolean> {
  const [next] = await tx.$queryRaw<{ id: string }[]>`
    SELECT id::text FROM reminder WHERE state = 'queued' AND id <> ALL (${failed}::uuid[])
     ORDER BY enqueued_at, id LIMIT 1 FOR UPDATE SKIP LOCKED`
  if (!next) return false
  taken.id = next.id
  const reminder = await tx.reminder.findUniqueOrThrow({
    where: { id: next.id },
    include: {
      round: { select: { slug: true, dueOn: true, closedAt: true } },
    },
  })
  const reader = await tx.person.findUnique({
    where: { id: reminder.personId, deactivatedAt: null },
    include: { notificationSetting: true },
  })
  const isWanted = reader && pacesOf(reader.notificationSetting?.paces).reminder !== 'never'
  if (!isWanted || !(await isOfUse(tx, reminder, now))) {
    await tx.reminder.update({ where: { id: next.id }, data: { state: 'failed' }, select: { id: true } })
    return true
  }
  const group = await askedFor(tx, reminder)
  const { content, headers } = composeReminder(
    reader,
    { ...reminder, group },
    await getSetting('register_name', tx),
  )
  const written = writtenTo(reader, content, headers)
  const expiresAt = askUntil(toDay(reminder.round.dueOn), now, await getSetting('time_zone', tx))
  await enqueueMail(tx, {
    ...written,
    key: reminderKey(reminder.roundId, reader.id, reminder.enqueuedAt),
    kind: 'reminder',
    expiresAt,
  })
  await tx.reminder.update({
    where: { id: next.id },
    data: { state: 'sent', sentAt: now },
    select: { id: true },
  })
  return true
}

/** The groups of the same act; it says the same of all of them, and goes out with the first. */
async function askedFor(tx: Tx, { personId, roundId, enqueuedAt }: Reminding & { personId: string }) {
  const all = await tx.reminder.findMany({
    where: { personId, roundId, enqueuedAt },
    orderBy: { id: 'asc' },
    take: 200,
    select: { group: { select: { code: true, slug: true } } },
  })
  const [only, ...others] = all.map(({ group }) => group)
  if (only && others.length === 0) return only
  return { code: all.map(({ group }) => group.code).join(', '), slug: null }
}

interface Reminding {
  roundId: string
  groupId: string
  enqueuedAt: Date
  round: { closedAt: Date | null }
}

async function isOfUse(
  tx: Tx,
  { roundId, groupId, enqueuedAt, round }: Reminding,
  now: Date,
): Promise<boolean> {
  if (round.closedAt || now.getTime() - enqueuedAt.getTime() > USEFUL_MS) return false
  return owes(tx, roundId, [groupId])
}
