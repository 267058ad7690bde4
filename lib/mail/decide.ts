// What staff do about a mail that did not go out, of which nobody knows, or that came back.
import { z } from 'zod'
import { assertVersion } from '#lib/conflict.ts'
import type { Tx } from '#lib/db.ts'
import { assertMay, assertNow, notFound } from '#lib/errors.ts'
import { recordEvent } from '#lib/events.ts'
import { idField, versionField } from '#lib/form-fields.ts'
import type { Prisma } from '#lib/generated/prisma/client.ts'
import { type Call, mutate, type Operation } from '#lib/mutation.ts'
import { canSeeMail } from './policy.ts'
import { type MailFacts, whyNotComeBack, whyNotLeave, whyNotSendAgain } from './rules.ts'
import { wasLeft } from './trouble.ts'

export const decideMailSchema = z.object({ mailId: idField, version: versionField })
export type DecideMail = z.output<typeof decideMailSchema>

/** Puts it back into the outbox, as if it had never been tried. Of an unknown one the reader may get a second copy. */
export async function sendMailAgain(call: Call, input: DecideMail) {
  return decide(call, input, 'mail.send_again', whyNotSendAgain, (now) => ({
    state: 'queued',
    attempts: 0,
    nextAttemptAt: now,
    expiresAt: null,
    lastError: null,
  }))
}

/** Leaves it at that: it is not sent (again). What failed has failed all the same, but waits for nobody any more. */
export async function leaveMail(call: Call, input: DecideMail) {
  return decide(call, input, 'mail.leave', whyNotLeave, (_, { state }) =>
    state === 'failed' ? {} : { state: 'skipped' },
  )
}

/** Notes that it came back to the address that mail comes from: it did not reach its reader. */
export async function noteCameBack(call: Call, input: DecideMail) {
  return decide(call, input, 'mail.note_return', whyNotComeBack, () => ({ state: 'failed', sentAt: null }))
}

const EVENTS = {
  'mail.send_again': 'mail.sent_again',
  'mail.leave': 'mail.left',
  'mail.note_return': 'mail.came_back',
} as const

async function decide(
  call: Call,
  { mailId, version }: DecideMail,
  name: keyof typeof EVENTS,
  whyNot: (mail: MailFacts) => ReturnType<typeof whyNotLeave>,
  change: (now: Date, mail: MailFacts) => Prisma.MailUpdateInput,
): Promise<{ id: string }> {
  return mutate(call, name, async (tx: Tx, op: Operation) => {
    assertMay(canSeeMail(op.actor))
    await tx.$queryRaw`SELECT id FROM mail WHERE id = ${mailId}::uuid FOR UPDATE`
    const row = await tx.mail.findUnique({
      where: { id: mailId },
      include: { person: { select: { email: true, deactivatedAt: true } } },
    })
    if (!row) throw notFound()
    const mail = { ...row, isLeft: await wasLeft(mailId, tx) }
    await assertVersion(tx, op.actor, 'mail', mail, version)
    assertNow(whyNot(mail))
    const changed = await tx.mail.update({
      where: { id: mailId },
      data: { ...change(op.now, mail), version: { increment: 1 } },
      select: { version: true },
    })
    await recordEvent(tx, op, {
      subjectType: 'mail',
      subjectId: mailId,
      subject: `${mail.subject} (${mail.address})`,
      action: EVENTS[name],
      from: { delivery: mail.state },
      visibility: 'internal',
      version: changed.version,
    })
    return { id: mailId }
  })
}
