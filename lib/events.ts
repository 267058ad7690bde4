// The history: every mutation records one event per subject it changed, in its own transaction.
import type { Tx } from '#lib/db.ts'
import { Prisma } from '#lib/generated/prisma/client.ts'
import type { Visibility } from '#lib/generated/prisma/enums.ts'
import type { Operation } from '#lib/mutation.ts'

export type SubjectType =
  | 'item'
  | 'request'
  | 'communique'
  | 'import'
  | 'proposal'
  | 'theme'
  | 'group'
  | 'person'
  | 'membership'
  | 'setting'
  | 'study_period'
  | 'round'
  | 'sheet'
  | 'report'
  | 'view'
  | 'mail'
  | 'ask'
  | 'comment'
  | 'feed'

export interface EventInput {
  subjectType: SubjectType
  subjectId: string
  /** What people call the subject: "CxO-2024-07-1", "SG15", a name. */
  subject: string
  /** `noun.past_tense`: "item.submitted". */
  action: string
  from?: Prisma.InputJsonValue
  to?: Prisma.InputJsonValue
  reason?: string | null
  visibility?: Visibility
  itemId?: string
  requestId?: string
  /** The subject's version once this had happened. */
  version?: number
}

/** Writes the event; it shares the operation's id with the others of the same act. */
export async function recordEvent(tx: Tx, operation: Operation, event: EventInput): Promise<void> {
  await tx.event.create({
    data: {
      operationId: operation.id,
      at: operation.now,
      actorId: operation.actor.id,
      actorName: operation.actor.name,
      subjectType: event.subjectType,
      subjectId: event.subjectId,
      subject: event.subject,
      action: event.action,
      from: event.from ?? Prisma.DbNull,
      to: event.to ?? Prisma.DbNull,
      reason: event.reason ?? null,
      visibility: event.visibility ?? 'register',
      itemId: event.itemId ?? null,
      requestId: event.requestId ?? null,
      version: event.version ?? null,
      fileName: operation.fileName ?? null,
    },
    select: { id: true },
  })
}
