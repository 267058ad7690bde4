// Writes the mails that are due: at once what may come at once, the rest as a digest. One transaction to a person, in which the
// notifications are settled and the mail is put into the outbox: killed before its end, nothing happened; run by several at once, one writes.
import { visibleTo } from '#lib/actor.ts'
import { db, type Tx } from '#lib/db.ts'
import type { MailPace } from '#lib/generated/prisma/enums.ts'
import { enqueueMail } from '#lib/mail/outbox.ts'
import { loadActor } from '#lib/people/actor.ts'
import { getSetting, registerToday } from '#lib/settings/queries.ts'
import { composeMail } from './compose.ts'
import { lastDigest } from './digest-time.ts'
import { newsUntil } from './expiry.ts'
import { writtenTo } from './frame.ts'
import { atOnceKey, digestKey } from './keys.ts'
import { DEFAULT_HOUR, type Paces, pacesOf } from './paces.ts'
import { listPeopleToMail } from './people-to-mail.ts'
import { stillMatters } from './relevance.ts'
import { standingOf } from './standing.ts'
import { listTold, type Told } from './told.ts'

/** Looked through at once for one person. */
const LOOKED_AT = 1000

/** Writes what is due to everybody. Who fails does not keep the others from their mail; the errors are thrown at the end. */
export async function writeMails(now: Date): Promise<void> {
  const people = await listPeopleToMail(now, await getSetting('time_zone'))
  const errors: unknown[] = []
  for (const id of people) await mailPerson(id, now).catch((error: unknown) => errors.push(error))
  if (errors.length > 0) throw new AggregateError(errors, 'Some mails could not be written')
}

async function mailPerson(personId: string, now: Date): Promise<void> {
  const today = await registerToday(now)
  const [actor, zone, registerName] = await Promise.all([
    loadActor(personId, today),
    getSetting('time_zone'),
    getSetting('register_name'),
  ])
  await db.$transaction(
    async (tx) => {
      if (!(await isFirst(tx, personId))) return
      const waiting = { personId, mailSettledAt: null }
      if (!actor) return settle(tx, waiting, now)
      const setting = await tx.notificationSetting.findUnique({ where: { personId } })
      const paces = pacesOf(setting?.paces)
      const clock = { hour: setting?.hour ?? DEFAULT_HOUR, timeZone: actor.timeZone ?? zone }
      const pending = await listTold(tx, waiting, LOOKED_AT)
      const readable = await tx.notification.findMany({
        where: { id: { in: pending.map(({ id }) => id) }, AND: visibleTo(actor) },
        take: LOOKED_AT,
        select: { id: true },
      })
      const mayRead = new Set(readable.map(({ id }) => id))
      const standing = await standingOf(tx, actor, pending)
      for (const { pace, key, its, expiresAt } of await duePaces(tx, pending, paces, clock, now, personId)) {
        const worth = its.filter((told) => mayRead.has(told.id) && stillMatters(told, standing))
        if (pace !== 'never' && worth.length > 0) {
          const { content, headers } = composeMail(actor, worth, { pace, today, registerName })
          const kind = pace === 'at_once' ? 'notification' : 'digest'
          await enqueueMail(tx, { ...writtenTo(actor, content, headers), key, kind, expiresAt })
        }
        await settle(tx, { id: { in: its.map(({ id }) => id) } }, now)
      }
    },
    { timeout: 60_000, maxWait: 10_000 },
  )
}

interface Batch {
  pace: MailPace
  key: string
  its: Told[]
  expiresAt: Date
}

/** What is due by pace. A digest holds what came before its hour, and is written once a period: what came late waits for the next. */
async function duePaces(
  tx: Tx,
  pending: readonly Told[],
  paces: Paces,
  clock: { hour: number; timeZone: string },
  now: Date,
  personId: string,
): Promise<Batch[]> {
  const due: Batch[] = []
  for (const [pace, all] of Map.groupBy(pending, ({ kind }) => paces[kind])) {
    if (pace === 'never') due.push({ pace, key: '', its: all, expiresAt: now })
    else if (pace === 'at_once')
      due.push({ pace, key: atOnceKey(all.at(-1)?.id ?? ''), its: all, expiresAt: newsUntil(now) })
    else {
      const { at, day, next } = lastDigest(now, clock, pace)
      const key = digestKey(pace, personId, day)
      const its = all.filter(({ createdAt }) => createdAt < at)
      const written = its.length > 0 && (await tx.mail.count({ where: { key } })) > 0
      if (!written) due.push({ pace, key, its, expiresAt: next })
    }
  }
  return due.filter(({ its }) => its.length > 0)
}

/** False while somebody else writes to the person. */
async function isFirst(tx: Tx, personId: string): Promise<boolean> {
  const [lock] = await tx.$queryRaw<{ free: boolean }[]>`
    SELECT pg_try_advisory_xact_lock(hashtextextended('notifications.mail ' || ${personId}, 0)) AS free`
  return lock?.free ?? false
}

async function settle(
  tx: Tx,
  where: { personId: string } | { id: { in: string[] } },
  now: Date,
): Promise<void> {
  await tx.notification.updateMany({ where: { ...where, mailSettledAt: null }, data: { mailSettledAt: now } })
}
