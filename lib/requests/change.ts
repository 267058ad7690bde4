// How every act on a request goes: lock and load it, compare the form's version, let the act guard and write, then
// raise the version and record what happened.
import { assertVersion } from '#lib/conflict.ts'
import type { Tx } from '#lib/db.ts'
import { notFound } from '#lib/errors.ts'
import { type EventInput, recordEvent } from '#lib/events.ts'
import type { Prisma } from '#lib/generated/prisma/client.ts'
import type { ResponseKind } from '#lib/generated/prisma/enums.ts'
import { type Call, mutate, type Operation } from '#lib/mutation.ts'
import type { RequestFacts } from './rules.ts'

export interface LoadedRequest extends RequestFacts {
  id: string
  version: number
  title: string
  summary: string
  response: ResponseKind
  responseReason: string
}

export interface RequestChange {
  data?: Prisma.RequestUncheckedUpdateInput
  event: Omit<EventInput, 'subjectType' | 'subjectId' | 'subject' | 'requestId' | 'version'>
}

export interface RequestPointer {
  reference: string
  [key: string]: string
}

/** Runs an act on the request as one mutation. Throws `not_found`, `conflict` and what the act throws. */
export async function changeRequest(
  call: Call,
  name: string,
  input: { reference: string; version: number },
  act: (tx: Tx, operation: Operation, request: LoadedRequest) => Promise<RequestChange>,
): Promise<RequestPointer> {
  return mutate(call, name, async (tx, operation) => {
    const request = await lockRequest(tx, input.reference)
    await assertVersion(tx, operation.actor, 'request', request, input.version)
    const { data, event } = await act(tx, operation, request)
    const { version } = await tx.request.update({
      where: { id: request.id },
      data: { ...data, version: { increment: 1 } },
      select: { version: true },
    })
    await recordEvent(tx, operation, {
      ...event,
      subjectType: 'request',
      subjectId: request.id,
      subject: request.reference,
      requestId: request.id,
      version,
    })
    return { reference: request.reference }
  })
}

async function lockRequest(tx: Tx, reference: string): Promise<LoadedRequest> {
  const [found] = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM request WHERE reference = ${reference} FOR NO KEY UPDATE`
  if (!found) throw notFound()
  const { withdrawnAt, items, ...row } = await tx.request.findUniqueOrThrow({
    where: { id: found.id },
    select: {
      ...{ id: true, reference: true, version: true, kind: true, title: true, summary: true },
      ...{ response: true, responseReason: true, withdrawnAt: true },
      items: { take: 200, select: { item: { select: { reference: true, state: true } } } },
    },
  })
  return { ...row, isWithdrawn: withdrawnAt !== null, items: items.map(({ item }) => item) }
}
