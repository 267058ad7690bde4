// Signing in by a link that comes by mail. Whoever types an address is answered alike, and as fast, whether or not it is known:
// the request is only noted; a job looks whose it is.
import { db, type Tx } from '#lib/db.ts'
import { AppError } from '#lib/errors.ts'
import { enqueueMail } from '#lib/mail/outbox.ts'
import { SECRET, secretOf } from '#lib/mail/secret.ts'
import { getSetting } from '#lib/settings/queries.ts'
import { noteAttempt } from './attempts.ts'
import { mayBeUsed } from './demo.ts'
import { hashOf } from './links.ts'
import { linkMail } from './mail-link-text.ts'

/** How long a link works, and how long a request may wait for a job. */
export const LINK_MINUTES = 15
/** Links that somebody has at the same time: nobody floods an inbox. */
const LINKS_AT_ONCE = 3
const AT_A_TIME = 20

export interface SignInRequest {
  email: string
  /** Where the visitor wanted to go; a path of this site. */
  next: string
  /** The network address that the request came from. */
  address: string
  now: Date
}

/**
 * Notes that somebody wants a link. Counted apart from passwords, so that nobody keeps others out with it. Throws
 * `not_allowed_now` when there were too many from there, or for that address.
 */
export async function requestSignInLink({ email, next, address, now }: SignInRequest): Promise<void> {
  const minutes = await noteAttempt({ email: `link ${email}`, address: `link ${address}`, now })
  if (minutes !== null)
    throw new AppError('not_allowed_now', { why: { key: 'tooManyLinks', values: { minutes } } })
  await db.signInRequest.create({ data: { email, next, createdAt: now }, select: { id: true } })
}

interface Asked {
  id: string
  email: string
  next: string
  createdAt: Date
}

/** Turns what was asked for into mails to those who are known and active. Returns how many requests were seen to. */
export async function answerSignInRequests(now: Date): Promise<number> {
  const [zone, registerName] = await Promise.all([getSetting('time_zone'), getSetting('register_name')])
  return db.$transaction(async (tx) => {
    const asked = await tx.$queryRaw<Asked[]>`
      DELETE FROM sign_in_request WHERE id IN
        (SELECT id FROM sign_in_request ORDER BY id LIMIT ${AT_A_TIME} FOR UPDATE SKIP LOCKED)
      RETURNING id::text, email::text, next, created_at AS "createdAt"`
    for (const request of asked) await answer(tx, request, { now, zone, registerName })
    return asked.length
  })
}

async function answer(
  tx: Tx,
  { id, email, next, createdAt }: Asked,
  at: { now: Date; zone: string; registerName: string },
) {
  const expiresAt = new Date(createdAt.getTime() + LINK_MINUTES * 60_000)
  if (expiresAt <= at.now) return
  const person = await tx.person.findUnique({ where: { email } })
  if (!person || person.deactivatedAt || !mayBeUsed(person)) return
  const personId = person.id
  const live = { personId, purpose: 'mail', usedAt: null } as const
  await tx.oneTimeLink.deleteMany({ where: { ...live, expiresAt: { lte: at.now } } })
  if ((await tx.oneTimeLink.count({ where: live })) >= LINKS_AT_ONCE) return
  const key = `sign_in:${id}`
  await tx.oneTimeLink.create({
    data: { personId, purpose: 'mail', tokenHash: hashOf(secretOf(key)), createdAt, expiresAt },
    select: { tokenHash: true },
  })
  const { locale, name } = person
  const reader = { locale, name, timeZone: person.timeZone ?? at.zone, registerName: at.registerName }
  const words = linkMail({ ...reader, next, secret: SECRET, expiresAt })
  await enqueueMail(tx, { key, kind: 'sign_in', personId, address: person.email, expiresAt, ...words })
}
