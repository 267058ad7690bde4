// The delivery log: what went out, what waits, what went wrong.
import type { Actor } from '#lib/actor.ts'
import { db } from '#lib/db.ts'
import { notFound } from '#lib/errors.ts'
import { idField } from '#lib/form-fields.ts'
import type { Prisma } from '#lib/generated/prisma/client.ts'
import type { MailFilter } from './filter.ts'
import { messageId } from './letter.ts'
import { canSeeMail } from './policy.ts'
import { hasSecret, maskSecrets } from './secret.ts'
import { listTrouble, wasLeft } from './trouble.ts'

export const PAGE_SIZE = 50

const row = {
  id: true,
  kind: true,
  address: true,
  subject: true,
  state: true,
  attempts: true,
  createdAt: true,
  nextAttemptAt: true,
  sentAt: true,
  lastError: true,
  person: { select: { name: true } },
} as const

/** One page of the log, the newest first, with the ids to ask for the pages around it (null at the ends). */
export async function listMail(actor: Actor, filter: MailFilter) {
  if (!canSeeMail(actor)) throw notFound()
  const { before, after } = filter
  const backwards = before !== null
  const rows = await db.mail.findMany({
    where: {
      AND: [await matching(filter), before ? { id: { gt: before } } : after ? { id: { lt: after } } : {}],
    },
    orderBy: { id: backwards ? 'asc' : 'desc' },
    take: PAGE_SIZE + 1,
    select: row,
  })
  const more = rows.length > PAGE_SIZE
  const mails = rows.slice(0, PAGE_SIZE)
  if (backwards) mails.reverse()
  const [newer, older] = backwards ? [more, true] : [after !== null, more]
  return {
    mails,
    before: newer ? (mails[0]?.id ?? null) : null,
    after: older ? (mails.at(-1)?.id ?? null) : null,
  }
}

/** A name or address is looked up among people first, and an address as it was written to. */
async function matching({ state, text }: MailFilter): Promise<Prisma.MailWhereInput> {
  const states: Prisma.MailWhereInput =
    state === null ? {} : state === 'trouble' ? { id: { in: await listTrouble() } } : { state }
  if (!text) return states
  const like = { contains: text, mode: 'insensitive' } as const
  const people = await db.person.findMany({
    where: { OR: [{ name: like }, { email: { contains: text } }] },
    take: 200,
    select: { id: true },
  })
  return { ...states, OR: [{ personId: { in: people.map(({ id }) => id) } }, { address: text }] }
}

/** How many need a look, up to a thousand. */
export async function countTrouble(actor: Actor): Promise<number> {
  if (!canSeeMail(actor)) throw notFound()
  return (await listTrouble()).length
}

/** The mail with its text, headers and what people decided about it, or null. A text that holds a secret is null. */
export async function getMail(actor: Actor, id: string) {
  if (!canSeeMail(actor) || !idField.safeParse(id).success) return null
  const mail = await db.mail.findUnique({
    where: { id },
    select: {
      ...row,
      ...{ version: true, expiresAt: true, text: true, headers: true },
      person: { select: { name: true, email: true, deactivatedAt: true } },
    },
  })
  if (!mail) return null
  const decisions = await db.event.findMany({
    where: { subjectType: 'mail', subjectId: id },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
    take: 50,
    select: { id: true, action: true, actorName: true, at: true },
  })
  return {
    ...mail,
    isLeft: await wasLeft(id),
    text: hasSecret(mail.kind) ? null : maskSecrets(mail.text),
    messageId: messageId(mail.id),
    headers: Object.entries(mail.headers as Record<string, string>).map(
      ([name, value]) => [name, maskSecrets(value)] as const,
    ),
    decisions,
  }
}

export type MailDetails = NonNullable<Awaited<ReturnType<typeof getMail>>>
