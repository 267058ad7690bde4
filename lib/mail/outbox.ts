// Where mail begins: a row written in the transaction of what it tells of. Jobs deliver it (./deliver.ts); nothing is sent
// inside a request.
import type { Tx } from '#lib/db.ts'

export interface OutgoingMail {
  /** What it is about, for whom: "digest:<person>:2026-11-24". The same key goes out once, however often it is enqueued. */
  key: string
  /** Kind of mail, for the delivery log: messages/ `mail.kind` has a word for each. */
  kind: string
  /** Null where the address is nobody's that is known. */
  personId: string | null
  address: string
  subject: string
  text: string
  html: string
  /** Such as List-Unsubscribe; Message-ID, From, To and Date are the delivery's own. */
  headers?: Record<string, string>
  /** Key of an earlier mail: mail programs show this one below it. */
  inReplyTo?: string
  /** Not before then; at once where left out. */
  sendAfter?: Date
  /** From then on it is of no use: skipped instead of sent late. */
  expiresAt?: Date
}

/** What waits for the person is not sent: it was written for who they were, at the address they had. */
export async function withholdMail(tx: Tx, personId: string): Promise<void> {
  await tx.mail.updateMany({
    where: { personId, state: 'queued' },
    data: { state: 'skipped', version: { increment: 1 } },
  })
}

/** Puts the mail into the outbox. Enqueued again under the same key, the first one stays and nothing happens. */
export async function enqueueMail(tx: Tx, mail: OutgoingMail): Promise<void> {
  const { sendAfter, inReplyTo, expiresAt, headers, ...rest } = mail
  await tx.mail.createMany({
    data: {
      ...rest,
      headers: headers ?? {},
      inReplyTo: inReplyTo ?? null,
      expiresAt: expiresAt ?? null,
      ...(sendAfter ? { nextAttemptAt: sendAfter } : {}),
    },
    skipDuplicates: true,
  })
}
