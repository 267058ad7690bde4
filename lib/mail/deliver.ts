// Delivers what is due, each mail once, whoever else does so too and whenever one is killed: claim it (committed), say that it is
// being handed over (committed), hand it over, record the answer. Every step takes the row only as the step before left it.
import { db } from '#lib/db.ts'
import { Prisma } from '#lib/generated/prisma/client.ts'
import { letterOf, type OutboxRow } from './letter.ts'
import { nextAttempt } from './retry.ts'
import { SECRET_KINDS } from './secret.ts'
import { type Answer, openPostbox } from './smtp.ts'

/** Where mail is handed over, and from whom it comes. */
export interface PostOffice {
  url: string
  from: string
}

interface Claimed extends OutboxRow {
  attempts: number
  version: number
}

const MINUTE = 60_000
/** To connect and to be let in; then to hand over and hear the answer. The connection gives up earlier (smtp.ts). */
const LEASE = { claimed: 5 * MINUTE, handedOver: 10 * MINUTE }

/**
 * Sends what is due until nothing is, the server does not answer, or `stop` says so, and returns how many the server took. Without
 * a post office mail waits, but for what expires.
 */
export async function deliverDue(
  office: PostOffice | null,
  clock: () => Date = () => new Date(),
  stop?: AbortSignal,
): Promise<number> {
  await releaseAbandoned(clock())
  await skipExpired(clock())
  return office ? send(office, Prisma.empty, clock, stop) : 0
}

/** Sends the links to sign in that are due, past everything else that waits: each is of use for minutes. */
export async function deliverLinks(
  office: PostOffice | null,
  clock: () => Date = () => new Date(),
  stop?: AbortSignal,
): Promise<number> {
  return office ? send(office, Prisma.sql`AND kind = ANY (${[...SECRET_KINDS]})`, clock, stop) : 0
}

async function send(
  office: PostOffice,
  only: Prisma.Sql,
  clock: () => Date,
  stop: AbortSignal | undefined,
): Promise<number> {
  const postbox = openPostbox(office.url)
  let sent = 0
  try {
    while (!stop?.aborted) {
      const mail = await claim(only, clock())
      if (!mail) break
      const answer = await postbox.send(letterOf(mail, office.from), () => markHandedOver(mail, clock()))
      if (answer.became === 'sent') sent++
      await record(mail, answer, clock())
      if (answer.became === 'later' && answer.everybody) break
    }
  } finally {
    postbox.close()
  }
  return sent
}

/** Left by somebody who was killed: not yet handed over, it waits again; else nobody knows whether the server has it. */
async function releaseAbandoned(now: Date): Promise<void> {
  await db.$executeRaw`
    UPDATE mail SET state = CASE WHEN handed_over_at IS NULL THEN 'queued' ELSE 'unknown' END::delivery_state,
           leased_until = NULL, version = version + 1
     WHERE state = 'sending' AND leased_until < ${now}`
}

/**
 * What nobody needs any more does not go out, whether or not there is a mail server; nor what was on its way, or being written, when
 * its reader was deactivated or got another address.
 */
export async function skipExpired(now: Date): Promise<void> {
  await db.$executeRaw`
    UPDATE mail SET state = 'skipped', version = version + 1 WHERE state = 'queued' AND (expires_at <= ${now} OR ${isNotTheirs})`
}

const isNotTheirs = Prisma.sql`EXISTS (
  SELECT FROM person p WHERE p.id = mail.person_id AND (p.deactivated_at IS NOT NULL OR p.email <> mail.address::citext))`

/** Takes the mail that waits longest, of those only; nobody else gets it as long as the lease runs. */
async function claim(only: Prisma.Sql, now: Date): Promise<Claimed | null> {
  const until = new Date(now.getTime() + LEASE.claimed)
  const [mail] = await db.$queryRaw<Claimed[]>`
    UPDATE mail SET state = 'sending', leased_until = ${until}, handed_over_at = NULL, attempts = attempts + 1, version = version + 1
     WHERE id = (SELECT id FROM mail WHERE state = 'queued' AND next_attempt_at <= ${now} AND (expires_at IS NULL OR expires_at > ${now}) AND NOT ${isNotTheirs} ${only}
                  ORDER BY next_attempt_at, id LIMIT 1 FOR UPDATE SKIP LOCKED)
    RETURNING id::text, key, kind, address, subject, text, html, headers, attempts, version, created_at AS "createdAt",
              (SELECT id::text FROM mail earlier WHERE earlier.key = mail.in_reply_to) AS "replyTo"`
  return mail ?? null
}

/** Throws when the lease ran out and the mail is somebody else's by now. */
async function markHandedOver(mail: Claimed, now: Date): Promise<void> {
  const { count } = await db.mail.updateMany({
    where: { id: mail.id, state: 'sending', version: mail.version },
    data: { handedOverAt: now, leasedUntil: new Date(now.getTime() + LEASE.handedOver) },
  })
  if (count === 0) throw new Error('Another worker has this mail')
}

/** Of somebody else's mail nothing is recorded: what became of it was said by them, or is for staff to decide. */
async function record(mail: Claimed, answer: Answer, now: Date): Promise<void> {
  const retryAt = answer.became === 'later' ? nextAttempt(mail.attempts, now) : null
  const state =
    answer.became === 'later'
      ? retryAt
        ? 'queued'
        : 'failed'
      : answer.became === 'refused'
        ? 'failed'
        : answer.became
  await db.mail.updateMany({
    where: { id: mail.id, state: 'sending', version: mail.version },
    data: {
      state,
      leasedUntil: null,
      version: { increment: 1 },
      lastError: state === 'sent' ? null : answer.said,
      ...(state === 'sent' ? { sentAt: now } : {}),
      ...(retryAt ? { nextAttemptAt: retryAt } : {}),
    },
  })
}
