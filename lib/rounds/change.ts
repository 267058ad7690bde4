// How every act on a round goes: lock and load it, compare the form's version, let the act guard and write, then raise the
// version and record what happened.
import { assertVersion } from '#lib/conflict.ts'
import { toDay } from '#lib/dates.ts'
import type { Tx } from '#lib/db.ts'
import { notFound } from '#lib/errors.ts'
import { type EventInput, recordEvent } from '#lib/events.ts'
import type { Prisma } from '#lib/generated/prisma/client.ts'
import { type Call, mutate, type Operation } from '#lib/mutation.ts'

/** Which round a form is about, and the version that it was rendered with. */
export interface OfRound {
  slug: string
  version: number
}

export type RoundEvent = Pick<EventInput, 'action' | 'from' | 'to' | 'reason'>

export interface RoundChange {
  data?: Prisma.RoundUncheckedUpdateInput
  event: RoundEvent
}

export type LoadedRound = Awaited<ReturnType<typeof lockRound>>

/**
 * Runs an act on the round as one mutation (`door`) and returns its address. Throws `not_found`, `conflict` and what the act
 * throws.
 */
export async function changeRound(
  call: Call,
  name: string,
  input: OfRound,
  act: (tx: Tx, operation: Operation, round: LoadedRound) => Promise<RoundChange>,
  door = mutate<{ slug: string }>,
): Promise<{ slug: string }> {
  return door(call, name, async (tx, operation) => {
    const round = await lockRound(tx, input.slug)
    await assertVersion(tx, operation.actor, 'round', round, input.version)
    const { data, event } = await act(tx, operation, round)
    const { version } = await tx.round.update({
      where: { id: round.id },
      data: { ...data, version: { increment: 1 } },
      select: { version: true },
    })
    await recordRound(tx, operation, { ...round, version }, event)
    return { slug: round.slug }
  })
}

/** Records what happened to the round at its version. */
export async function recordRound(
  tx: Tx,
  operation: Operation,
  round: { id: string; meetingName: string; version: number },
  event: RoundEvent,
): Promise<void> {
  await recordEvent(tx, operation, {
    ...event,
    subjectType: 'round',
    subjectId: round.id,
    subject: round.meetingName,
    version: round.version,
  })
}

async function lockRound(tx: Tx, slug: string) {
  const [found] = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM round WHERE slug = ${slug} FOR NO KEY UPDATE`
  if (!found) throw notFound()
  const round = await tx.round.findUniqueOrThrow({ where: { id: found.id } })
  return { ...round, dueOn: toDay(round.dueOn), closedOn: toDay(round.closedOn) }
}
